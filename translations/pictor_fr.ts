<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlreadyRunning</name>
    <message>
        <source>Pictor</source>
        <translation>Pictor</translation>
    </message>
    <message>
        <source>Pictor is running already</source>
        <translation>Pictor est déjà lancé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AwaitedModel</name>
    <message>
        <source>The search needs %1 and goes on by itself when it is here.</source>
        <translation>La recherche a besoin de %1 et reprendra d’elle-même dès que ce modèle sera là.</translation>
    </message>
    <message>
        <source>Your pictures are read as soon as %1 is here.</source>
        <translation>Vos images seront lues dès que %1 sera là.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>CanvasProgress</name>
    <message>
        <source>Picture being made</source>
        <translation>Image en cours de création</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CanvasTrouble</name>
    <message>
        <source>Free memory</source>
        <translation>Libérer de la mémoire</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>Saisir le jeton</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>Voir la licence</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>Supprimer des modèles</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Voir les modèles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The picture was not made</source>
        <translation>L’image n’a pas été créée</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built-in descriptor</source>
        <translation>Descripteur intégré</translation>
    </message>
    <message>
        <source>Finds altered copies of a picture; nothing to download.</source>
        <translation>Trouve les copies modifiées d’une image&#x202f;; rien à télécharger.</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words.</source>
        <translation>Trouve des images par ressemblance et à partir de mots.</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words: finer and slower than ViT-B/32.</source>
        <translation>Trouve des images par ressemblance et à partir de mots&#x202f;: plus fin et plus lent que ViT-B/32.</translation>
    </message>
    <message>
        <source>Makes pictures from words in four steps.</source>
        <translation>Crée des images à partir de mots en quatre étapes.</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Paysages</translation>
    </message>
    <message>
        <source>A small demonstration: paints little landscapes from English words, and nothing else.</source>
        <translation>Une petite démonstration&#x202f;: peint de petits paysages à partir de mots anglais, et rien d’autre.</translation>
    </message>
    <message>
        <source>MIT for OpenAI&apos;s code; the weights&apos; page states none</source>
        <translation>MIT pour le code d’OpenAI&#x202f;; la page des poids n’en indique aucune</translation>
    </message>
    <message>
        <source>Stability AI Community License (free below USD 1M yearly revenue)</source>
        <translation>Stability AI Community License (gratuite en dessous d’un million de dollars US de revenus annuels)</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Keep library, thumbnails and settings in DIR instead of the usual places.</source>
        <translation>Garder la bibliothèque, les vignettes et les préférences dans DIR au lieu des emplacements habituels.</translation>
    </message>
    <message>
        <source>Compute on cpu (default), cuda or cuda:N.</source>
        <translation>Calculer sur cpu (par défaut), cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>Compute in auto (default: the fastest that the device has), f32, bf16, f16 or int8.</source>
        <translation>Calculer en auto (par défaut&#x202f;: le plus rapide que le périphérique sache faire), f32, bf16, f16 ou int8.</translation>
    </message>
    <message>
        <source>Let nothing leave this machine: use what is on it.</source>
        <translation>Ne rien laisser sortir de cet ordinateur&#x202f;: utiliser ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Print which Pictor this is.</source>
        <translation>Afficher la version de Pictor.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Use this model: a key that “pictor models” lists, or a folder in the Hugging Face layout. Default: CLIP ViT-B/32 if its files are on this machine, else the built-in descriptor.</source>
        <translation>Utiliser ce modèle&#x202f;: une clé donnée par «&#x202f;pictor models&#x202f;», ou un dossier à la structure Hugging Face. Par défaut&#x202f;: CLIP ViT-B/32 si ses fichiers sont sur cet ordinateur, sinon le descripteur intégré.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Afficher un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>“%1” is no command. Did you mean “%2”?</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande. Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is no device. Use cpu, cuda or cuda:N.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un périphérique. Utilisez cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>“%1” is no precision. Use auto, f32, bf16, f16 or int8.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une précision. Utilisez auto, f32, bf16, f16 ou int8.</translation>
    </message>
    <message>
        <source>“%1” is no residency. Use auto, whole, part-by-part or streamed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode de présence en mémoire. Utilisez auto, whole, part-by-part ou streamed.</translation>
    </message>
    <message>
        <source>Say what to measure: pictor bench clip, or pictor bench generate.</source>
        <translation>Dites ce qu’il faut mesurer&#x202f;: pictor bench clip, ou pictor bench generate.</translation>
    </message>
    <message>
        <source>“pictor bench %1” takes no --%2.</source>
        <translation>«&#x202f;pictor bench %1&#x202f;» n’accepte pas --%2.</translation>
    </message>
    <message>
        <source>clip: openai/clip-vit-base-patch32 (default) or openai/clip-vit-large-patch14-336.</source>
        <translation>clip&#x202f;: openai/clip-vit-base-patch32 (par défaut) ou openai/clip-vit-large-patch14-336.</translation>
    </message>
    <message>
        <source>clip: pictures at a time (default 8).</source>
        <translation>clip&#x202f;: nombre d’images à la fois (par défaut 8).</translation>
    </message>
    <message>
        <source>generate: the part to measure, of published width: flux (default), sd3, or autoencoder, which turns a finished picture into pixels.</source>
        <translation>generate&#x202f;: la partie à mesurer, dans sa largeur publiée&#x202f;: flux (par défaut), sd3, ou autoencoder, qui transforme une image terminée en pixels.</translation>
    </message>
    <message>
        <source>generate: so many of its blocks. flux: D double and S single ones (default 2,4; published 19,38). sd3: D (default 2; published 38).</source>
        <translation>generate&#x202f;: nombre de ses blocs. flux&#x202f;: D doubles et S simples (par défaut 2,4&#x202f;; publié 19,38). sd3&#x202f;: D (par défaut 2&#x202f;; publié 38).</translation>
    </message>
    <message>
        <source>generate: pixels of the picture (default 512x512).</source>
        <translation>generate&#x202f;: pixels de l’image (par défaut 512x512).</translation>
    </message>
    <message>
        <source>Measure for S seconds (default: clip 10, generate 20).</source>
        <translation>Mesurer pendant S secondes (par défaut&#x202f;: clip 10, generate 20).</translation>
    </message>
    <message>
        <source>Matrix products in f32 go through the %1.</source>
        <translation>Les produits de matrices en f32 passent par la bibliothèque %1.</translation>
    </message>
    <message>
        <source>Measures how fast this machine finds and makes pictures.</source>
        <translation>Mesure à quelle vitesse cet ordinateur trouve et crée des images.</translation>
    </message>
    <message>
        <source>Models have their full width and random weights, so nothing has to be downloaded.
clip: pictures a second that CLIP embeds.
generate: seconds that a step takes. Every step goes through the same blocks over and over, so a few of them tell the time of all: the table gives the step as measured, and what it takes with as many blocks as the published model has. A picture takes four such steps and one run of the autoencoder.
GFLOP/s are 10^9 multiplications and additions of matrix products a second. Beside them stands what one large matrix product reaches in the same run and precision, the most that this machine gives, and the share of it that the model reaches.</source>
        <translation>Les modèles ont toute leur largeur et des poids aléatoires&#x202f;: il n’y a donc rien à télécharger.
clip&#x202f;: nombre d’images par seconde dont CLIP calcule le vecteur.
generate&#x202f;: secondes que prend une étape. Chaque étape repasse sans cesse par les mêmes blocs, et quelques-uns suffisent pour connaître la durée de tous&#x202f;: le tableau donne l’étape telle qu’elle a été mesurée, et ce qu’elle demande avec autant de blocs qu’en a le modèle publié. Une image demande quatre étapes de ce genre et un passage de l’autoencodeur.
Les GFLOP/s sont 10^9 multiplications et additions de produits de matrices par seconde. À côté figurent ce qu’un seul grand produit de matrices atteint pendant la même mesure et dans la même précision, le maximum que donne cet ordinateur, et la part que le modèle en atteint.</translation>
    </message>
    <message>
        <source>Measures CLIP ViT-B/32.</source>
        <translation>Mesure CLIP ViT-B/32.</translation>
    </message>
    <message>
        <source>Measures the large one, a picture at a time.</source>
        <translation>Mesure le grand modèle, une image à la fois.</translation>
    </message>
    <message>
        <source>A step of FLUX.1 at 512x512.</source>
        <translation>Une étape de FLUX.1 en 512x512.</translation>
    </message>
    <message>
        <source>A step of Stable Diffusion 3.5 Large, as JSON.</source>
        <translation>Une étape de Stable Diffusion 3.5 Large, en JSON.</translation>
    </message>
    <message>
        <source>%1, %2, batches of %3</source>
        <translation>%1, %2, lots de %3</translation>
    </message>
    <message>
        <source>  %1 pictures a second, %2 s a batch</source>
        <translation>  %1 images par seconde, %2&#xa0;s par lot</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s; a large matrix product reaches %2</source>
        <translation>  %1&#xa0;GFLOP/s&#x202f;; un grand produit de matrices atteint %2</translation>
    </message>
    <message>
        <source>  %1 of memory at most</source>
        <translation>  %1 de mémoire au maximum</translation>
    </message>
    <message>
        <source>--batch takes a whole number from 1 to %1, --seconds a number up to 3600.</source>
        <translation>--batch attend un nombre entier de 1 à %1, --seconds un nombre jusqu’à 3600.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>--width-of takes flux, sd3 or autoencoder, not “%1”.</source>
        <translation>--width-of attend flux, sd3 ou autoencoder, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--blocks takes two whole numbers from 1 to 100 for flux, such as 2,4.</source>
        <translation>--blocks attend deux nombres entiers de 1 à 100 pour flux, par exemple 2,4.</translation>
    </message>
    <message>
        <source>--blocks takes one whole number from 1 to 100 for sd3.</source>
        <translation>--blocks attend un nombre entier de 1 à 100 pour sd3.</translation>
    </message>
    <message>
        <source>The autoencoder is measured whole; leave --blocks out.</source>
        <translation>L’autoencodeur est mesuré en entier&#x202f;; retirez --blocks.</translation>
    </message>
    <message>
        <source>--size takes width and height, multiples of 16 up to 8192 pixels, such as 512x512, not “%1”.</source>
        <translation>--size attend la largeur et la hauteur, multiples de 16 jusqu’à 8192&#xa0;pixels, par exemple 512x512, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--seconds takes a number above 0, up to 3600.</source>
        <translation>--seconds attend un nombre supérieur à 0, jusqu’à 3600.</translation>
    </message>
    <message>
        <source>  %1 s a picture</source>
        <translation>  %1&#xa0;s par image</translation>
    </message>
    <message>
        <source>  %1 s a step; %2 s with all blocks of the published model</source>
        <translation>  %1&#xa0;s par étape&#x202f;; %2&#xa0;s avec tous les blocs du modèle publié</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s, %2 % of what a large matrix product reaches (%3)</source>
        <translation>  %1&#xa0;GFLOP/s, %2&#x202f;% de ce qu’atteint un grand produit de matrices (%3)</translation>
    </message>
    <message>
        <source>  %1 of weights, %2 of memory at most</source>
        <translation>  %1 de poids, %2 de mémoire au maximum</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 numbers by %3: %4</source>
        <translation>
            <numerusform>%1&#x202f;: %2 nombre par %3&#x202f;: %4</numerusform>
            <numerusform>%1&#x202f;: %2 nombres par %3&#x202f;: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either picture files or --text WORDS.</source>
        <translation>Donnez soit des fichiers d’image, soit --text WORDS.</translation>
    </message>
    <message>
        <source>Prints the vector that a model makes of a picture or a text.</source>
        <translation>Affiche le vecteur qu’un modèle calcule pour une image ou un texte.</translation>
    </message>
    <message>
        <source>Vectors have length 1, so the product of two of them says how alike they are. A file that cannot be read is reported, and the others are still done.</source>
        <translation>Les vecteurs sont de longueur 1&#x202f;: le produit de deux d’entre eux dit donc à quel point ils se ressemblent. Un fichier illisible est signalé, et les autres sont tout de même traités.</translation>
    </message>
    <message>
        <source>Words instead of pictures; may be given several times.</source>
        <translation>Des mots au lieu d’images&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Writes a line for each picture: input, kind, model, dimension, embedding.</source>
        <translation>Écrit une ligne par image&#x202f;: input, kind, model, dimension, embedding.</translation>
    </message>
    <message>
        <source>Embeds words, in the same space as CLIP&apos;s pictures.</source>
        <translation>Calcule le vecteur de mots, dans le même espace que les images de CLIP.</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>Le fichier %1 n’existe pas&#x202f;; corrigez le chemin.</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it, or name another file.</source>
        <translation>%1 existe déjà&#x202f;; --force le remplace, ou donnez un autre fichier.</translation>
    </message>
    <message>
        <source>Paint with this model: a key that “pictor models” lists, a folder in the Hugging Face layout, or a checkpoint file. Default: the first of the list that is on this machine.</source>
        <translation>Peindre avec ce modèle&#x202f;: une clé donnée par «&#x202f;pictor models&#x202f;», un dossier à la structure Hugging Face ou un fichier de checkpoint. Par défaut&#x202f;: le premier de la liste qui est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write to FILE, a PNG with its settings inside, or into a folder. Default: the gallery&apos;s folder. With several pictures, each seed is put before “.png”, or where FILE says {seed}.</source>
        <translation>Écrire dans FILE, un PNG qui contient ses réglages, ou dans un dossier. Par défaut&#x202f;: le dossier de la galerie. S’il y a plusieurs images, la graine de chacune est placée avant «&#x202f;.png&#x202f;», ou là où FILE contient {seed}.</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Remplacer les fichiers qui existent déjà.</translation>
    </message>
    <message>
        <source>Same seed and settings, same picture (default: a new one each time).</source>
        <translation>Même graine et mêmes réglages, même image (par défaut&#x202f;: une nouvelle graine à chaque fois).</translation>
    </message>
    <message>
        <source>Pixels; rounded to what the model can (default: what it is made for).</source>
        <translation>Pixels&#x202f;; arrondis à ce que le modèle sait faire (par défaut&#x202f;: la taille pour laquelle il est fait).</translation>
    </message>
    <message>
        <source>Steps (default: the model&apos;s own).</source>
        <translation>Étapes (par défaut&#x202f;: celles du modèle).</translation>
    </message>
    <message>
        <source>How strictly to follow the prompt, for models that have it; up to 1: off.</source>
        <translation>À quel point suivre le prompt, pour les modèles qui le permettent&#x202f;; jusqu’à 1&#x202f;: désactivé.</translation>
    </message>
    <message>
        <source>What the picture shall not show; needs --guidance above 1.</source>
        <translation>Ce que l’image ne doit pas montrer&#x202f;; demande un --guidance supérieur à 1.</translation>
    </message>
    <message>
        <source>So many pictures, with the seeds N, N+1, …</source>
        <translation>Nombre d’images, avec les graines N, N+1, …</translation>
    </message>
    <message>
        <source>Start from this picture, brought to the size.</source>
        <translation>Partir de cette image, ramenée à la taille voulue.</translation>
    </message>
    <message>
        <source>How far to leave the start image: above 0, up to 1 (default 0.6).</source>
        <translation>À quel point s’éloigner de l’image de départ&#x202f;: plus de 0, jusqu’à 1 (par défaut 0.6).</translation>
    </message>
    <message>
        <source>How much of the model is in memory at once: auto (default: what fits), whole, part-by-part or streamed.</source>
        <translation>Quelle part du modèle est en mémoire à la fois&#x202f;: auto (par défaut&#x202f;: ce qui tient), whole, part-by-part ou streamed.</translation>
    </message>
    <message>
        <source>Take the tensor “noise” of this safetensors file instead of drawing it.</source>
        <translation>Prendre le tenseur «&#x202f;noise&#x202f;» de ce fichier safetensors au lieu de tirer le bruit au hasard.</translation>
    </message>
    <message>
        <source>Write ids, embeddings, noise and the latents of each step as safetensors.</source>
        <translation>Écrire les identifiants, les embeddings, le bruit et les latents de chaque étape en safetensors.</translation>
    </message>
    <message>
        <source>Paints a picture, puts it into the gallery&apos;s folder and prints its name.</source>
        <translation>Peint une image, la place dans le dossier de la galerie et affiche son nom.</translation>
    </message>
    <message>
        <source>Four pictures: boat-7.png to boat-10.png.</source>
        <translation>Quatre images&#x202f;: de boat-7.png à boat-10.png.</translation>
    </message>
    <message>
        <source>Starts from a picture.</source>
        <translation>Part d’une image.</translation>
    </message>
    <message>
        <source>The prompt from a file, the weights from a checkpoint.</source>
        <translation>Le prompt depuis un fichier, les poids depuis un checkpoint.</translation>
    </message>
    <message>
        <source>One JSON object a line, each with its “event”: download, stage, step, note, picture, and in the end one “end” with its “state”.</source>
        <translation>Un objet JSON par ligne, chacun avec son «&#x202f;event&#x202f;»&#x202f;: download, stage, step, note, picture, et à la fin un «&#x202f;end&#x202f;» avec son «&#x202f;state&#x202f;».</translation>
    </message>
    <message>
        <source>Paints a picture from words.</source>
        <translation>Peint une image à partir de mots.</translation>
    </message>
    <message>
        <source>A model that is not on this machine yet is downloaded first, if --model names it. The names of the finished pictures go to standard output, everything else to standard error. A file that is there already is never replaced without --force. Ctrl+C stops within a moment, and pictures that are finished stay. A prompt that begins with a dash goes after a lone --, and a lone - reads it from standard input.</source>
        <translation>Un modèle qui n’est pas encore sur cet ordinateur est d’abord téléchargé, si --model le désigne. Les noms des images terminées vont sur la sortie standard, tout le reste sur la sortie d’erreur. Un fichier qui existe déjà n’est jamais remplacé sans --force. Ctrl+C arrête en un instant, et les images terminées restent. Un prompt qui commence par un tiret se place après un -- isolé, et un - isolé le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is no command. “pictor --help” lists all commands.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande. «&#x202f;pictor --help&#x202f;» donne la liste de toutes les commandes.</translation>
    </message>
    <message>
        <source>Explains Pictor, or one command.</source>
        <translation>Explique Pictor, ou une commande.</translation>
    </message>
    <message>
        <source>Explains how to search.</source>
        <translation>Explique comment chercher.</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures: %2 (%3 s)</source>
        <translation>
            <numerusform>%1 image&#x202f;: %2 (%3&#xa0;s)</numerusform>
            <numerusform>%1 images&#x202f;: %2 (%3&#xa0;s)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in %1: Pictor finds JPEG, PNG, WebP, TIFF, GIF and BMP files in a folder and those below it.</source>
        <translation>Il n’y a pas d’image dans %1&#x202f;: Pictor trouve les fichiers JPEG, PNG, WebP, TIFF, GIF et BMP d’un dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Stopped. What is indexed stays; the same command goes on from there.</source>
        <translation>Arrêté. Ce qui est indexé reste&#x202f;; la même commande reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Name the folders whose pictures are to be found.</source>
        <translation>Indiquez les dossiers dont les images doivent pouvoir être trouvées.</translation>
    </message>
    <message>
        <source>Learns what the pictures in folders look like, so that they can be found.</source>
        <translation>Apprend à quoi ressemblent les images de dossiers, pour qu’on puisse les trouver.</translation>
    </message>
    <message>
        <source>Only new and changed pictures are looked at; Ctrl+C stops, and the same command goes on later. Without DIR, the folders of earlier runs are gone over again. Pictures that cannot be read are reported, and the others are still done.</source>
        <translation>Seules les images nouvelles ou modifiées sont examinées&#x202f;; Ctrl+C arrête, et la même commande reprend plus tard. Sans DIR, les dossiers des fois précédentes sont parcourus à nouveau. Les images illisibles sont signalées, et les autres sont tout de même traitées.</translation>
    </message>
    <message>
        <source>Indexes a folder and all in it.</source>
        <translation>Indexe un dossier et tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>The same with CLIP, which also understands words.</source>
        <translation>De même avec CLIP, qui comprend aussi les mots.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Il faut l’un de ces mots&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“pictor models %1” is no command.</source>
        <translation>«&#x202f;pictor models %1&#x202f;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>“pictor models list” takes no arguments.</source>
        <translation>«&#x202f;pictor models list&#x202f;» n’accepte pas d’argument.</translation>
    </message>
    <message>
        <source>Name one model: pictor models %1 KEY. “pictor models” lists the keys.</source>
        <translation>Indiquez un seul modèle&#x202f;: pictor models %1 KEY. «&#x202f;pictor models&#x202f;» donne la liste des clés.</translation>
    </message>
    <message>
        <source>Lists the models; downloads, checks and removes their files.</source>
        <translation>Liste les modèles&#x202f;; télécharge, vérifie et supprime leurs fichiers.</translation>
    </message>
    <message>
        <source>list: the models, their licences and mirrors, and which of them are on this machine (also without a word).
download KEY: fetches the files of a model, as its first use would. Ctrl+C pauses, and the same command goes on from there.
verify KEY: reads every file and compares it with the repository&apos;s hashes.
remove KEY: deletes the files, and says how much that frees.
Files live in the Hugging Face cache (HF_HUB_CACHE, HF_HOME), shared with other programs. Any folder in the Hugging Face layout serves as a model too. Models that ask for an account take an access token from HF_TOKEN, or from the window&apos;s Settings.</source>
        <translation>list&#x202f;: les modèles, leurs licences et leurs miroirs, et lesquels sont sur cet ordinateur (de même sans aucun mot).
download KEY&#x202f;: télécharge les fichiers d’un modèle, comme le ferait sa première utilisation. Ctrl+C met en pause, et la même commande reprend à cet endroit.
verify KEY&#x202f;: lit chaque fichier et le compare aux empreintes du dépôt.
remove KEY&#x202f;: supprime les fichiers et dit combien de place cela libère.
Les fichiers se trouvent dans le cache de Hugging Face (HF_HUB_CACHE, HF_HOME), partagé avec d’autres programmes. Tout dossier à la structure Hugging Face peut aussi servir de modèle. Les modèles qui demandent un compte utilisent un jeton d’accès pris dans HF_TOKEN ou dans les Préférences de la fenêtre.</translation>
    </message>
    <message>
        <source>download: from a copy that needs no account (“list” names it), compared with the original.</source>
        <translation>download&#x202f;: depuis une copie qui ne demande pas de compte («&#x202f;list&#x202f;» l’indique), comparée à l’original.</translation>
    </message>
    <message>
        <source>verify: download damaged files again.</source>
        <translation>verify&#x202f;: télécharger à nouveau les fichiers endommagés.</translation>
    </message>
    <message>
        <source>remove: only say what would be freed.</source>
        <translation>remove&#x202f;: dire seulement ce qui serait libéré.</translation>
    </message>
    <message>
        <source>Shows what there is.</source>
        <translation>Montre ce qu’il y a.</translation>
    </message>
    <message>
        <source>Fetches CLIP, which finds pictures by words.</source>
        <translation>Télécharge CLIP, qui trouve des images à partir de mots.</translation>
    </message>
    <message>
        <source>Checks its files; a line for each step and each fault.</source>
        <translation>Vérifie ses fichiers&#x202f;; une ligne par étape et par défaut trouvé.</translation>
    </message>
    <message>
        <source>Says how much removing it would free.</source>
        <translation>Dit combien de place sa suppression libérerait.</translation>
    </message>
    <message>
        <source>%1 needs no download: %2.</source>
        <translation>%1 n’a pas besoin d’être téléchargé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it comes with Pictor</source>
        <translation>il est fourni avec Pictor</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are here. The same command goes on from there.</source>
        <translation>En pause&#x202f;: %1 sur %2 sont là. La même commande reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Or add --mirror: %1 offers the same files without an account.</source>
        <translation>Ou ajoutez --mirror&#x202f;: %1 propose les mêmes fichiers sans compte.</translation>
    </message>
    <message>
        <source>There is no mirror of %1; leave --mirror out.</source>
        <translation>Il n’y a pas de miroir de %1&#x202f;; retirez --mirror.</translation>
    </message>
    <message>
        <source>%1 is on this machine: %2</source>
        <translation>%1 est sur cet ordinateur&#x202f;: %2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>on this machine, %1</source>
        <translation>sur cet ordinateur, %1</translation>
    </message>
    <message>
        <source>, needs an account</source>
        <translation>, demande un compte</translation>
    </message>
    <message>
        <source>, %1 in all</source>
        <translation>, %1 en tout</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licence&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Licence: %1, %2</source>
        <translation>Licence&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Without an account: --mirror, from %1.</source>
        <translation>Sans compte&#x202f;: --mirror, depuis %1.</translation>
    </message>
    <message>
        <source> (used unless you say otherwise)</source>
        <translation> (utilisé sauf indication contraire)</translation>
    </message>
    <message>
        <source>Removing %1 would free %2.</source>
        <translation>Supprimer %1 libérerait %2.</translation>
    </message>
    <message>
        <source>%1 is removed: %2 freed.</source>
        <translation>%1 est supprimé&#x202f;: %2 de libérés.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files, %2, all sound.</source>
        <translation>
            <numerusform>%1&#x202f;: %n fichier, %2, intact.</numerusform>
            <numerusform>%1&#x202f;: %n fichiers, %2, tous intacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has damaged files; “pictor models verify %2 --repair” downloads them again.</source>
        <translation>%1 a des fichiers endommagés&#x202f;; «&#x202f;pictor models verify %2 --repair&#x202f;» les télécharge à nouveau.</translation>
    </message>
    <message>
        <source>No picture is indexed with %1 yet. Run “pictor index DIR --model %1” first.</source>
        <translation>Aucune image n’est encore indexée avec %1. Lancez d’abord «&#x202f;pictor index DIR --model %1&#x202f;».</translation>
    </message>
    <message>
        <source> Or search with the model that they were indexed with: --model %1.</source>
        <translation> Ou cherchez avec le modèle qui a servi à les indexer&#x202f;: --model %1.</translation>
    </message>
    <message>
        <source>Give either one picture file or --text WORDS.</source>
        <translation>Donnez soit un seul fichier d’image, soit --text WORDS.</translation>
    </message>
    <message>
        <source>--top takes a whole number from 1 to %1.</source>
        <translation>--top attend un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>The library is empty. Run “pictor index DIR” on a folder of pictures first.</source>
        <translation>La bibliothèque est vide. Lancez d’abord «&#x202f;pictor index DIR&#x202f;» sur un dossier d’images.</translation>
    </message>
    <message>
        <source>Finds the indexed pictures that look most like one, or that words describe.</source>
        <translation>Trouve les images indexées qui ressemblent le plus à une image, ou que décrivent des mots.</translation>
    </message>
    <message>
        <source>Prints a score and a path a line, best first. The score is the cosine of the two vectors: 1 is the same picture.</source>
        <translation>Affiche un score et un chemin par ligne, les meilleurs en premier. Le score est le cosinus des deux vecteurs&#x202f;: 1 est la même image.</translation>
    </message>
    <message>
        <source>Search by words instead of a picture (needs a model that knows words).</source>
        <translation>Chercher avec des mots au lieu d’une image (demande un modèle qui comprend les mots).</translation>
    </message>
    <message>
        <source>Print at most N pictures (default 10).</source>
        <translation>Afficher au plus N images (par défaut 10).</translation>
    </message>
    <message>
        <source>Shows the ten pictures most like photo.jpg.</source>
        <translation>Montre les dix images qui ressemblent le plus à photo.jpg.</translation>
    </message>
    <message>
        <source>Shows the three that fit the words best.</source>
        <translation>Montre les trois qui correspondent le mieux aux mots.</translation>
    </message>
    <message>
        <source>Hands the best one, as path and score, to another program.</source>
        <translation>Transmet la meilleure, score et chemin, à un autre programme.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of at most %3 tokens, the rest filled with %4</source>
        <translation>
            <numerusform>%1&#x202f;: %2 token sur %3 au maximum, le reste rempli avec %4</numerusform>
            <numerusform>%1&#x202f;: %2 tokens sur %3 au maximum, le reste rempli avec %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model does not see the last %1 of %2 tokens:</source>
        <translation>
            <numerusform>Le modèle ne voit pas la fin, %1 sur %2 token&#x202f;:</numerusform>
            <numerusform>Le modèle ne voit pas la fin, %1 sur %2 tokens&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>  seen  %1</source>
        <translation>  lu     %1</translation>
    </message>
    <message>
        <source>  cut   %1</source>
        <translation>  coupé  %1</translation>
    </message>
    <message>
        <source>%1: tokenizers of this kind are not in this version.</source>
        <translation>%1&#x202f;: cette version ne connaît pas les tokeniseurs de ce type.</translation>
    </message>
    <message>
        <source>Give one text; put words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>Donnez un seul texte&#x202f;; mettez les mots entre guillemets&#x202f;: &quot;a red boat&quot;.</translation>
    </message>
    <message>
        <source>Shows what a model reads of a text, and where it cuts.</source>
        <translation>Montre ce qu’un modèle lit d’un texte, et où il le coupe.</translation>
    </message>
    <message>
        <source>A model with several tokenizers, as those that paint have, shows each, named by its folder: the tokens, how many the model reads, and the number that fills the rest. Only the tokenizers&apos; files need to be here. A text that begins with a dash goes after a lone --.</source>
        <translation>Un modèle à plusieurs tokeniseurs, comme l’ont ceux qui peignent, montre chacun d’eux, désigné par son dossier&#x202f;: les tokens, combien le modèle en lit, et le nombre qui remplit le reste. Seuls les fichiers des tokeniseurs doivent être là. Un texte qui commence par un tiret se place après un -- isolé.</translation>
    </message>
    <message>
        <source>A key that “pictor models” lists, or a folder in the Hugging Face layout. Default: the first of the list that reads words and is on this machine.</source>
        <translation>Une clé donnée par «&#x202f;pictor models&#x202f;», ou un dossier à la structure Hugging Face. Par défaut&#x202f;: le premier de la liste qui lit les mots et qui est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Lists the tokens, their numbers, and what is cut off.</source>
        <translation>Liste les tokens, leurs numéros et ce qui est coupé.</translation>
    </message>
    <message>
        <source>The same of a model in a folder, as JSON: tokenizer, ids, tokens, total, length, padding.</source>
        <translation>De même pour un modèle dans un dossier, en JSON&#x202f;: tokenizer, ids, tokens, total, length, padding.</translation>
    </message>
    <message>
        <source>Looked in:</source>
        <translation>Cherché dans&#x202f;:</translation>
    </message>
    <message>
        <source>The reason:</source>
        <translation>La raison&#x202f;:</translation>
    </message>
    <message>
        <source>Downloading %1 from %2…</source>
        <translation>Téléchargement de %1 depuis %2…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>image %1 sur %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Say what to paint: pictor generate &quot;a red boat at dawn&quot;; - reads it from standard input.</source>
        <translation>Dites ce qu’il faut peindre&#x202f;: pictor generate &quot;a red boat at dawn&quot;&#x202f;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Give one prompt; put its words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>Donnez un seul prompt&#x202f;; mettez ses mots entre guillemets&#x202f;: &quot;a red boat&quot;.</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, such as 1024x768, not “%1”.</source>
        <translation>--size attend la largeur et la hauteur en pixels, par exemple 1024x768, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to %1, not “%2”.</source>
        <translation>--seed attend un nombre entier de 0 à %1, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--guidance takes a number from 0 to %1, not “%2”.</source>
        <translation>--guidance attend un nombre de 0 à %1, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--init takes the file of a picture.</source>
        <translation>--init attend le fichier d’une image.</translation>
    </message>
    <message>
        <source>--strength takes a number above 0, up to 1, not “%1”: small keeps the start image, 1 keeps nothing of it.</source>
        <translation>--strength attend un nombre supérieur à 0, jusqu’à 1, et non «&#x202f;%1&#x202f;»&#x202f;: une petite valeur conserve l’image de départ, 1 n’en conserve rien.</translation>
    </message>
    <message>
        <source>--strength says how far a start image is changed: give one with --init IMAGE.</source>
        <translation>--strength dit à quel point une image de départ est modifiée&#x202f;: donnez-en une avec --init IMAGE.</translation>
    </message>
    <message>
        <source>--init-noise gives every seed the same noise; leave --count out.</source>
        <translation>--init-noise donne le même bruit à chaque graine&#x202f;; retirez --count.</translation>
    </message>
    <message>
        <source>--dump writes what happens to one picture; leave --count out.</source>
        <translation>--dump écrit ce qui arrive à une seule image&#x202f;; retirez --count.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>--%1 attend un nombre entier de 1 à %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 The picture is here instead:</source>
        <translation>%1 L’image se trouve plutôt ici&#x202f;:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Ouverture du modèle</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture du prompt</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>Chargement du transformer</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Peinture</translation>
    </message>
    <message>
        <source>Turning it into pixels</source>
        <translation>Conversion en pixels</translation>
    </message>
    <message>
        <source>, asks for a free account</source>
        <translation>, demande un compte gratuit</translation>
    </message>
    <message>
        <source>  %1 (%2, licence: %3%4): pictor models download %5</source>
        <translation>  %1 (%2, licence&#x202f;: %3%4)&#x202f;: pictor models download %5</translation>
    </message>
    <message>
        <source>No model that paints is on this machine. Give one with --model, a folder or a checkpoint file, or fetch one:</source>
        <translation>Aucun modèle qui peint n’est sur cet ordinateur. Indiquez-en un avec --model, un dossier ou un fichier de checkpoint, ou téléchargez-en un&#x202f;:</translation>
    </message>
    <message>
        <source>-o takes the file that the picture is written to, or a folder.</source>
        <translation>-o attend le fichier dans lequel l’image est écrite, ou un dossier.</translation>
    </message>
    <message>
        <source>Pictures are written as PNG, which keeps their settings: -o %1.png.</source>
        <translation>Les images sont écrites en PNG, qui conserve leurs réglages&#x202f;: -o %1.png.</translation>
    </message>
    <message>
        <source>There is no folder %1; make it, or write elsewhere.</source>
        <translation>Le dossier %1 n’existe pas&#x202f;; créez-le, ou écrivez ailleurs.</translation>
    </message>
    <message>
        <source>%1 is no file; name another.</source>
        <translation>%1 n’est pas un fichier&#x202f;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Standard input is longer than a prompt can be (1 MiB); is it the right file?</source>
        <translation>L’entrée standard est plus longue que ne peut l’être un prompt (1&#xa0;Mio)&#x202f;; est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Learns what the pictures in a folder look like.</source>
        <translation>Apprend à quoi ressemblent les images d’un dossier.</translation>
    </message>
    <message>
        <source>Finds those that look most like it.</source>
        <translation>Trouve celles qui lui ressemblent le plus.</translation>
    </message>
    <message>
        <source>Pictor makes pictures from words and finds them by likeness, on your machine.</source>
        <translation>Pictor crée des images à partir de mots et les trouve par ressemblance, sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de chaque commande&#x202f;:</translation>
    </message>
    <message>
        <source>The first minute:</source>
        <translation>La première minute&#x202f;:</translation>
    </message>
    <message>
        <source>“pictor help COMMAND” says more about each.</source>
        <translation>«&#x202f;pictor help COMMAND&#x202f;» en dit plus sur chacune.</translation>
    </message>
    <message>
        <source>Usage: pictor %1 %2 [options]</source>
        <translation>Utilisation&#x202f;: pictor %1 %2 [options]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#x202f;:</translation>
    </message>
    <message>
        <source>“pictor help %1” says how it is used.</source>
        <translation>«&#x202f;pictor help %1&#x202f;» dit comment l’utiliser.</translation>
    </message>
    <message>
        <source>“pictor --help” lists all commands.</source>
        <translation>«&#x202f;pictor --help&#x202f;» donne la liste de toutes les commandes.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; use the command line, for example: pictor index FOLDER, then pictor search IMAGE (all commands: pictor --help).</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre&#x202f;; utilisez la ligne de commande, par exemple&#x202f;: pictor index FOLDER, puis pictor search IMAGE (toutes les commandes&#x202f;: pictor --help).</translation>
    </message>
    <message>
        <source>Stopping; Ctrl+C again ends at once.</source>
        <translation>Arrêt en cours&#x202f;; un second Ctrl+C met fin tout de suite.</translation>
    </message>
    <message>
        <source>The result could not be written. Is the disk full?</source>
        <translation>Le résultat n’a pas pu être écrit. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>trouvées&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>Le dossier %1 n’existe pas&#x202f;; corrigez le chemin.</translation>
    </message>
    <message>
        <source>%1 holds no tokenizer: neither vocab.json and merges.txt, nor tokenizer.json, nor folders with them.</source>
        <translation>%1 ne contient pas de tokeniseur&#x202f;: ni vocab.json et merges.txt, ni tokenizer.json, ni dossiers qui les contiennent.</translation>
    </message>
    <message>
        <source>The tokenizer of %1 is not on this machine. Fetch the model with “pictor models download %2”, or give a folder that holds one.</source>
        <translation>Le tokeniseur de %1 n’est pas sur cet ordinateur. Téléchargez le modèle avec «&#x202f;pictor models download %2&#x202f;», ou donnez un dossier qui en contient un.</translation>
    </message>
    <message>
        <source>“pictor models” lists all; a folder is given as ./%1.</source>
        <translation>«&#x202f;pictor models&#x202f;» les liste tous&#x202f;; un dossier s’écrit ./%1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>There is no model “%1”. %2</source>
        <translation>Il n’y a pas de modèle «&#x202f;%1&#x202f;». %2</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures. Name a model that does, such as --model openai/clip-vit-base-patch32.</source>
        <translation>%1 ne comprend pas les mots, seulement les images. Indiquez un modèle qui les comprend, par exemple --model openai/clip-vit-base-patch32.</translation>
    </message>
    <message>
        <source>No model that reads words is on this machine. Give a folder with --model, or fetch CLIP (0.6 GB): pictor models download openai/clip-vit-base-patch32</source>
        <translation>Aucun modèle qui lit les mots n’est sur cet ordinateur. Indiquez un dossier avec --model, ou téléchargez CLIP (0,6&#xa0;Go)&#x202f;: pictor models download openai/clip-vit-base-patch32</translation>
    </message>
    <message>
        <source>--model %1 downloads it (%2)</source>
        <translation>--model %1 le télécharge (%2)</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures.</source>
        <translation>%1 ne comprend pas les mots, seulement les images.</translation>
    </message>
    <message>
        <source>Use --model %1.</source>
        <translation>Utilisez --model %1.</translation>
    </message>
    <message>
        <source>Use one that does: %1.</source>
        <translation>Utilisez-en un qui les comprend&#x202f;: %1.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>Tell on standard error when each phase of the window&apos;s start was reached.</source>
        <translation>Indiquer sur la sortie d’erreur quand chaque phase du démarrage de la fenêtre est atteinte.</translation>
    </message>
    <message>
        <source>“%1” is no command, and no file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une commande ni un fichier.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>Images créées</translation>
    </message>
    <message>
        <source>“pictor doctor” takes no arguments.</source>
        <translation>«&#x202f;pictor doctor&#x202f;» n’accepte pas d’argument.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Says what Pictor runs on and what is wrong with it.</source>
        <translation>Dit sur quoi Pictor fonctionne et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Prints what to paste into a report of a bug: versions, system, processor and its features, memory, devices, libtorch and how fast it multiplies matrices (a second for each device), the folders that Pictor keeps things in, with their sizes and what is free there, and what is wrong with all that and what to do. Nothing leaves this machine; of an access token it says only that there is one, and the home folder reads ~.
Ends with 0 when nothing is wrong, else with 1.</source>
        <translation>Affiche ce qu’il faut coller dans un rapport de bogue&#x202f;: versions, système, processeur et ses capacités, mémoire, périphériques, libtorch et sa vitesse pour multiplier des matrices (une seconde par périphérique), les dossiers où Pictor garde ses données, avec leur taille et la place libre à ces endroits, et tout ce qui ne va pas, avec ce qu’il faut faire. Rien ne sort de cet ordinateur&#x202f;; d’un jeton d’accès, seule l’existence est mentionnée, et le dossier personnel s’écrit ~.
Se termine avec 0 si tout va bien, sinon avec 1.</translation>
    </message>
    <message>
        <source>Looks at everything.</source>
        <translation>Examine tout.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>De même pour les programmes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 indexed</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 indexée</numerusform>
            <numerusform>%1 indexées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 inchangée</numerusform>
            <numerusform>%1 inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 illisible</numerusform>
            <numerusform>%1 illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gone</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 disparue</numerusform>
            <numerusform>%1 disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of pictures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no device %1 that this libtorch can use. Choose --device cpu, or install a CUDA build.</source>
        <translation>Il n’y a pas de périphérique %1 que cette libtorch puisse utiliser. Choisissez --device cpu, ou installez une version compilée pour CUDA.</translation>
    </message>
    <message>
        <source>, computes in bf16 itself</source>
        <translation>, calcule nativement en bf16</translation>
    </message>
    <message>
        <source>, without bf16 of its own</source>
        <translation>, sans bf16 natif</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre en ce moment</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>For models</source>
        <translation>Pour les modèles</translation>
    </message>
    <message>
        <source>%1, as the settings say</source>
        <translation>%1, selon les préférences</translation>
    </message>
    <message>
        <source>%1, chosen automatically</source>
        <translation>%1, choisi automatiquement</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>%1 %2: %3 GFLOP/s</source>
        <translation>%1 %2&#x202f;: %3&#xa0;GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>Produits de matrices</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>nothing that is made use of</source>
        <translation>aucune qui soit utilisée</translation>
    </message>
    <message>
        <source>Inference module</source>
        <translation>Module d’inférence</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translation>libtorch</translation>
    </message>
    <message>
        <source>f32 products by</source>
        <translation>Produits f32 par</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>there, in the keychain</source>
        <translation>présent, dans le trousseau</translation>
    </message>
    <message>
        <source>there, in a file beside the settings</source>
        <translation>présent, dans un fichier à côté des préférences</translation>
    </message>
    <message>
        <source>there, in HF_TOKEN</source>
        <translation>présent, dans HF_TOKEN</translation>
    </message>
    <message>
        <source>there, in another program&apos;s file</source>
        <translation>présent, dans le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is no http or https address, so no model can be downloaded. Correct or remove it.</source>
        <translation>HF_ENDPOINT n’est pas une adresse http ou https&#x202f;: aucun modèle ne peut donc être téléchargé. Corrigez cette variable, ou retirez-la.</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>Hub de modèles</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisées</translation>
    </message>
    <message>
        <source>forbidden (%1)</source>
        <translation>interdites (%1)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Pictor</source>
        <translation>Pictor</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Qt&apos;s build</source>
        <translation>Compilation de Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>none: the window cannot open</source>
        <translation>aucun&#x202f;: la fenêtre ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>%1: %2 is no folder. Move it away, or choose another place (%3).</source>
        <translation>%1&#x202f;: %2 n’est pas un dossier. Déplacez-le, ou choisissez un autre emplacement (%3).</translation>
    </message>
    <message>
        <source>%1: nothing can be written into %2. Change who may write there, or choose another place (%3).</source>
        <translation>%1&#x202f;: impossible d’écrire dans %2. Changez qui a le droit d’y écrire, ou choisissez un autre emplacement (%3).</translation>
    </message>
    <message>
        <source>%1: only %2 are free on the disk of %3. Make room, or choose another place (%4).</source>
        <translation>%1&#x202f;: il ne reste que %2 de libres sur le disque de %3. Libérez de l’espace, ou choisissez un autre emplacement (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 files</source>
        <translation>
            <numerusform>%1 dans %2 fichier</numerusform>
            <numerusform>%1 dans %2 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 free</source>
        <translation>%1&#x202f;: %2, libre&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: not there yet, %2 free</source>
        <translation>%1&#x202f;: n’existe pas encore, libre&#x202f;: %2</translation>
    </message>
    <message>
        <source>, not writable</source>
        <translation>, écriture impossible</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong:</source>
        <translation>
            <numerusform>%n problème&#x202f;:</numerusform>
            <numerusform>%n problèmes&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seed %1, %2, %n steps, %3 s, %4</source>
        <translation>
            <numerusform>graine %1, %2, %n étape, %3&#xa0;s, %4</numerusform>
            <numerusform>graine %1, %2, %n étapes, %3&#xa0;s, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %1 of %n pictures are finished and stay.</source>
        <translation>
            <numerusform>Arrêté&#x202f;; image terminée, qui reste&#x202f;: %1 sur %n.</numerusform>
            <numerusform>Arrêté&#x202f;; images terminées, qui restent&#x202f;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open the window and find pictures like FILE; without one, it asks for a picture.</source>
        <translation>Ouvrir la fenêtre et trouver des images semblables à FILE&#x202f;; sans fichier, elle demande une image.</translation>
    </message>
    <message>
        <source>Open the window and start new pictures from FILE; without one, it asks for a picture.</source>
        <translation>Ouvrir la fenêtre et partir de FILE pour de nouvelles images&#x202f;; sans fichier, elle demande une image.</translation>
    </message>
    <message>
        <source>Give either --find-similar or --start-image.</source>
        <translation>Donnez soit --find-similar, soit --start-image.</translation>
    </message>
    <message>
        <source>--start-image takes one picture.</source>
        <translation>--start-image attend une seule image.</translation>
    </message>
    <message>
        <source>Without a command, the window opens. It finds what looks like the pictures that it is given, and adds folders to the library.</source>
        <translation>Sans commande, la fenêtre s’ouvre. Elle trouve ce qui ressemble aux images qu’on lui donne, et ajoute les dossiers à la bibliothèque.</translation>
    </message>
    <message>
        <source>Say which: man, bash, fish or zsh.</source>
        <translation>Indiquez lequel&#x202f;: man, bash, fish ou zsh.</translation>
    </message>
    <message>
        <source>Prints the manual page, or what completes a shell&apos;s command line.</source>
        <translation>Affiche la page de manuel, ou ce qui complète la ligne de commande d’un shell.</translation>
    </message>
    <message>
        <source>Lets fish complete what Pictor takes, without an installation.</source>
        <translation>Permet à fish de compléter ce qu’accepte Pictor, sans installation.</translation>
    </message>
    <message>
        <source>pictor [options] [FILE…]</source>
        <translation>pictor [options] [FILE…]</translation>
    </message>
    <message>
        <source>pictor COMMAND [options]</source>
        <translation>pictor COMMAND [options]</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture; given without %2 it is added to the library.</source>
        <translation>%1 est un dossier, pas une image&#x202f;; indiqué sans %2, il est ajouté à la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>CreateCanvas</name>
    <message>
        <source>Picture without words</source>
        <translation>Image sans mots</translation>
    </message>
    <message>
        <source>The picture is made as soon as %1 is here.</source>
        <translation>L’image sera créée dès que %1 sera là.</translation>
    </message>
</context>
<context>
    <name>CreateInvitation</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisissez un modèle</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 arrive</translation>
    </message>
    <message>
        <source>Describe a landscape</source>
        <translation>Décrivez un paysage</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Décrivez une image</translation>
    </message>
    <message>
        <source>Making pictures needs a model on this machine. It is downloaded once; after that, everything is made here and nothing leaves this machine.</source>
        <translation>Pour créer des images, il faut un modèle sur cet ordinateur. Il est téléchargé une seule fois&#x202f;; ensuite, tout est créé ici et rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the prompt meanwhile: pictures that you ask for now are made as soon as it is here.</source>
        <translation>Écrivez le prompt en attendant&#x202f;: les images que vous demandez maintenant seront créées dès qu’il sera là.</translation>
    </message>
    <message>
        <source>“%1” comes with Pictor to try it at once: it is small, and paints little landscapes and nothing else. It reads English. For everything else, fetch a large model.</source>
        <translation>«&#x202f;%1&#x202f;» est fourni avec Pictor pour faire un essai tout de suite&#x202f;: il est petit, et ne peint que de petits paysages. Il lit l’anglais. Pour tout le reste, téléchargez un grand modèle.</translation>
    </message>
    <message>
        <source>Write below what it should show. Drop a picture here to start from it, or one that was made before to have its settings again.</source>
        <translation>Écrivez ci-dessous ce qu’elle doit montrer. Déposez ici une image pour partir d’elle, ou une image déjà créée pour en retrouver les réglages.</translation>
    </message>
    <message>
        <source>Try “%1”</source>
        <translation>Essayer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Voir les modèles</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>Utiliser un dossier…</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Écrire un prompt</translation>
    </message>
</context>
<context>
    <name>CreateMessages</name>
    <message numerus="yes">
        <source>%n picture(s) could not be saved, and stay here as long as this window is open. %1</source>
        <translation>
            <numerusform>%n image n’a pas pu être enregistrée, et reste ici tant que cette fenêtre est ouverte. %1</numerusform>
            <numerusform>%n images n’ont pas pu être enregistrées, et restent ici tant que cette fenêtre est ouverte. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be saved to the gallery. Pictor keeps them until they can be. %1</source>
        <translation>
            <numerusform>%n image n’a pas pu être enregistrée dans la galerie. Pictor la garde jusqu’à ce que ce soit possible. %1</numerusform>
            <numerusform>%n images n’ont pas pu être enregistrées dans la galerie. Pictor les garde jusqu’à ce que ce soit possible. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Réessayer d’enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>The window stays open: %n picture(s) are on no disk yet, and would be lost with it.</source>
        <translation>
            <numerusform>La fenêtre reste ouverte&#x202f;: %n image n’est encore sur aucun disque, et serait perdue avec elle.</numerusform>
            <numerusform>La fenêtre reste ouverte&#x202f;: %n images ne sont encore sur aucun disque, et seraient perdues avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from last time were not finished.</source>
        <translation>
            <numerusform>%n image de la dernière fois n’a pas été terminée.</numerusform>
            <numerusform>%n images de la dernière fois n’ont pas été terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>The picture was stopped. %n more that you asked for with it can still be made.</source>
        <translation>
            <numerusform>L’image a été arrêtée. %n autre de la même demande peut encore être créée.</numerusform>
            <numerusform>L’image a été arrêtée. %n autres de la même demande peuvent encore être créées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>L’image «&#x202f;%1&#x202f;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” was discarded.</source>
        <translation>L’image «&#x202f;%1&#x202f;» a été abandonnée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Drop a picture to start from it</source>
        <translation>Déposez une image pour partir d’elle</translation>
    </message>
    <message>
        <source>or one that tells how it was made, to have its settings</source>
        <translation>ou une image qui dit comment elle a été créée, pour avoir ses réglages</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Download of %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Masquer les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Afficher %n fichier</numerusform>
            <numerusform>Afficher %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling deletes the %1 that are here. A pause keeps them.</source>
        <translation>Annuler supprime les %1 qui sont déjà là. Une pause les conserve.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
</context>
<context>
    <name>DownloadTrouble</name>
    <message>
        <source>Open the licence page</source>
        <translation>Ouvrir la page de la licence</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Or download the same files from %1, without an account</source>
        <translation>Ou télécharger les mêmes fichiers depuis %1, sans compte</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop a picture to find its like</source>
        <translation>Déposez une image pour trouver ses semblables</translation>
    </message>
    <message>
        <source>or a folder to add it to the library</source>
        <translation>ou un dossier pour l’ajouter à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>FileProgressList</name>
    <message>
        <source>Files of the download</source>
        <translation>Fichiers du téléchargement</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, vérifié</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Finished pictures</source>
        <translation>Images terminées</translation>
    </message>
</context>
<context>
    <name>FilmstripTile</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, non enregistrée</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Look for new pictures (%1)</source>
        <translation>Chercher de nouvelles images (%1)</translation>
    </message>
</context>
<context>
    <name>FolderPicker</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Stop watching this folder; its files stay</source>
        <translation>Ne plus surveiller ce dossier&#x202f;; ses fichiers restent</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The disk of “%1” is full. Free some space, or choose another folder.</source>
        <translation>Le disque de «&#x202f;%1&#x202f;» est plein. Libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Give yourself the right to, or choose another folder.</source>
        <translation>Impossible d’écrire dans «&#x202f;%1&#x202f;». Donnez-vous le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Plug in its drive, or choose another folder.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas. Branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Try again, or choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#x202f;: %2. Réessayez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash. Delete it in your file manager.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être mis à la corbeille. Supprimez-le dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>There is no picture to save. Make it again.</source>
        <translation>Il n’y a pas d’image à enregistrer. Créez-la à nouveau.</translation>
    </message>
    <message>
        <source>Memory does not suffice to save the picture. Close other programs, then save it again.</source>
        <translation>La mémoire ne suffit pas pour enregistrer l’image. Fermez d’autres programmes, puis enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: it is no longer in the trash.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être récupéré&#x202f;: le fichier n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another file has its name by now. It stays in the trash.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être récupéré&#x202f;: un autre fichier porte désormais ce nom. L’image reste dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” could not be brought back. Take it out of the trash in your file manager.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être récupéré. Sortez-le de la corbeille dans votre gestionnaire de fichiers.</translation>
    </message>
</context>
<context>
    <name>GalleryFolderDialog</name>
    <message>
        <source>A folder for the pictures that Pictor makes</source>
        <translation>Un dossier pour les images que Pictor crée</translation>
    </message>
</context>
<context>
    <name>GalleryPlace</name>
    <message>
        <source>Pictures that are made</source>
        <translation>Images créées</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>For pictures that are made from now on; the others stay where they are</source>
        <translation>Pour les images créées à partir de maintenant&#x202f;; les autres restent où elles sont</translation>
    </message>
</context>
<context>
    <name>GenerationPanel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Start image and what else the model takes</source>
        <translation>Image de départ et autres réglages du modèle</translation>
    </message>
    <message>
        <source>Start image</source>
        <translation>Image de départ</translation>
    </message>
    <message>
        <source>Not in the picture</source>
        <translation>À exclure de l’image</translation>
    </message>
    <message>
        <source>What it should not show</source>
        <translation>Ce qu’elle ne doit pas montrer</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Guidance: %1</source>
        <translation>Guidage&#x202f;: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The disk of %1 is full. What has arrived is kept: free some space, then go on.</source>
        <translation>Le disque de %1 est plein. Ce qui est arrivé est conservé&#x202f;: libérez de l’espace, puis reprenez.</translation>
    </message>
    <message>
        <source>The disk of %1 cannot hold a file of this size. What has arrived is kept: set HF_HOME to a folder on another disk.</source>
        <translation>Le disque de %1 n’accepte pas de fichier de cette taille. Ce qui est arrivé est conservé&#x202f;: donnez à HF_HOME un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to, or set HF_HOME to another folder.</source>
        <translation>Impossible d’écrire %1. Donnez-vous le droit d’écrire, ou donnez à HF_HOME un autre dossier.</translation>
    </message>
    <message>
        <source>The disk reports a fault with %1: %2. Check the disk, then try again.</source>
        <translation>Le disque signale une erreur avec %1&#x202f;: %2. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>links to %1, which is not there</source>
        <translation>renvoie à %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>cut short at %1 bytes</source>
        <translation>
            <numerusform>tronqué à %1 octet</numerusform>
            <numerusform>tronqué à %1 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 arrives incomplete again and again. Check the network connection, then try again.</source>
        <translation>%1 arrive incomplet à chaque fois. Vérifiez la connexion au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 arrived damaged twice, so nothing of it was kept. Something between here and the hub may change what passes: try again, or over another network.</source>
        <translation>%1 est arrivé deux fois endommagé&#x202f;: rien n’en a été conservé. Quelque chose, entre cet ordinateur et le hub, modifie peut-être ce qui passe&#x202f;: réessayez, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>%1 arrived damaged and is fetched once more.</source>
        <translation>%1 est arrivé endommagé et est téléchargé une nouvelle fois.</translation>
    </message>
    <message>
        <source>“%1” is no valid name in a model repository. Correct it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom valide dans un dépôt de modèles. Corrigez-le.</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>dossier inexistant</translation>
    </message>
    <message>
        <source>no such revision</source>
        <translation>révision inexistante</translation>
    </message>
    <message>
        <source>%1 is not complete in the Hugging Face cache, %2. Download it there first.</source>
        <translation>%1 n’est pas complet dans le cache de Hugging Face, %2. Téléchargez-le d’abord dans ce cache.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is not a web address. Correct it, or unset it, and start Pictor again.</source>
        <translation>HF_ENDPOINT n’est pas une adresse web. Corrigez cette variable, ou retirez-la, et redémarrez Pictor.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle. Check HF_ENDPOINT and the proxy.</source>
        <translation>%1 redirige en boucle. Vérifiez HF_ENDPOINT et le proxy.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2). Try again in a while.</source>
        <translation>%1 a une panne de son côté (code %2). Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1, where the file is stored, refuses to send it (status %2). Try again in a while.</source>
        <translation>%1, où le fichier est stocké, refuse de l’envoyer (code %2). Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 is set, so nothing was asked. Start Pictor without it to download.</source>
        <translation>%1 est définie, donc rien n’a été demandé. Démarrez Pictor sans cette variable pour télécharger.</translation>
    </message>
    <message>
        <source>Pictor is offline, as its Settings say, so nothing was asked. Go online there, then try again.</source>
        <translation>Pictor est hors ligne, d’après ses Préférences, donc rien n’a été demandé. Passez en ligne à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made.</source>
        <translation>Impossible d’établir une connexion sûre avec %1.</translation>
    </message>
    <message>
        <source>A virus scanner or a company&apos;s proxy may read along: add its certificate to the system&apos;s, or use another network.</source>
        <translation>Un antivirus ou le proxy d’une entreprise lit peut-être les échanges&#x202f;: ajoutez son certificat à ceux du système, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network connection, then try again.</source>
        <translation>%1 ne répond pas. Vérifiez la connexion au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network connection, then try again.</source>
        <translation>La connexion à %1 a été perdue. Vérifiez la connexion au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection, then try again.</source>
        <translation>%1 est injoignable. Vérifiez la connexion au réseau, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from here, and asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 a reçu trop de requêtes d’ici, et demande d’attendre %n seconde.</numerusform>
            <numerusform>%1 a reçu trop de requêtes d’ici, et demande d’attendre %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Try again in some minutes.</source>
        <translation>%1 a reçu trop de requêtes d’ici. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 has been taken down: nobody can download it any more. Choose another model.</source>
        <translation>%1 a été retiré&#x202f;: personne ne peut plus le télécharger. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 has no revision “%2”. Correct it in the model&apos;s entry.</source>
        <translation>%1 n’a pas de révision «&#x202f;%2&#x202f;». Corrigez-la dans l’entrée du modèle.</translation>
    </message>
    <message>
        <source>%1 has no file “%2” in revision “%3”. Correct the model&apos;s entry.</source>
        <translation>%1 n’a pas de fichier «&#x202f;%2&#x202f;» dans la révision «&#x202f;%3&#x202f;». Corrigez l’entrée du modèle.</translation>
    </message>
    <message>
        <source>The access token does not allow this. Give it “Read access to contents of all public gated repos you can access” at %1, or enter one of the role “read”.</source>
        <translation>Le jeton d’accès ne permet pas cela. Donnez-lui «&#x202f;Read access to contents of all public gated repos you can access&#x202f;» sur %1, ou saisissez un jeton du rôle «&#x202f;read&#x202f;».</translation>
    </message>
    <message>
        <source>%1 refuses the request (status %2). If it is not the hub that you meant, correct HF_ENDPOINT; else try again later.</source>
        <translation>%1 refuse la requête (code %2). Si ce n’est pas le hub que vous vouliez, corrigez HF_ENDPOINT&#x202f;; sinon, réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 needs a free Hugging Face account: open %2, accept the licence, then enter an access token.</source>
        <translation>%1 demande un compte Hugging Face gratuit&#x202f;: ouvrez %2, acceptez la licence, puis saisissez un jeton d’accès.</translation>
    </message>
    <message>
        <source>The account of your access token may not download %1 yet: open %2, accept the licence (some are approved by hand), then try again.</source>
        <translation>Le compte de votre jeton d’accès ne peut pas encore télécharger %1&#x202f;: ouvrez %2, acceptez la licence (certaines demandes sont approuvées à la main), puis réessayez.</translation>
    </message>
    <message>
        <source>The access token is wrong or has expired. Enter a new one.</source>
        <translation>Le jeton d’accès est faux ou a expiré. Saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The access token in %1 is wrong or has expired. Correct it, or enter another one here.</source>
        <translation>Le jeton d’accès de %1 est faux ou a expiré. Corrigez-le, ou saisissez-en un autre ici.</translation>
    </message>
    <message>
        <source>It hides the one in %1, which may be good.</source>
        <translation>Il masque celui de %1, qui est peut-être bon.</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or your account may not see it. Check its name.</source>
        <translation>%1 n’existe pas sur %2, ou votre compte n’a pas le droit de le voir. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or it is private. Check its name, or enter an access token of an account that may see it.</source>
        <translation>%1 n’existe pas sur %2, ou est privé. Vérifiez son nom, ou saisissez le jeton d’accès d’un compte qui a le droit de le voir.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a model hub does. If this network asks you to log in, do so in a browser; else check HF_ENDPOINT and the proxy. Then try again.</source>
        <translation>%1 répond, mais pas comme le fait un hub de modèles. Si ce réseau demande de vous connecter, faites-le dans un navigateur&#x202f;; sinon, vérifiez HF_ENDPOINT et le proxy. Ensuite, réessayez.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Try again later, or report it.</source>
        <translation>%1 a donné une réponse qui n’a pas de sens. Réessayez plus tard, ou signalez-le.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1.</source>
        <translation>La connexion n’est pas sûre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 (certificate of “%2”, issued by “%3”).</source>
        <translation>La connexion n’est pas sûre&#x202f;: %1 (certificat de «&#x202f;%2&#x202f;», émis par «&#x202f;%3&#x202f;»).</translation>
    </message>
    <message>
        <source>%1 leads out of the Hugging Face cache. Delete it, then try again.</source>
        <translation>%1 mène hors du cache de Hugging Face. Supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has fallen silent. Check the network connection, then try again.</source>
        <translation>%1 ne dit plus rien. Vérifiez la connexion au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is being downloaded just now, so it was not removed. Wait for its end, or stop it, then try again.</source>
        <translation>%1 est justement en cours de téléchargement et n’a donc pas été supprimé. Attendez la fin du téléchargement, ou arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache, so there is nothing to remove.</source>
        <translation>%1 n’est pas dans le cache de Hugging Face&#x202f;: il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>Which files %1 has</source>
        <translation>Quels fichiers contient %1</translation>
    </message>
    <message>
        <source>Where the file is: %1</source>
        <translation>Où se trouve le fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Whose the access token is</source>
        <translation>À qui appartient le jeton d’accès</translation>
    </message>
    <message>
        <source>Whether %1 may be downloaded</source>
        <translation>Si %1 peut être téléchargé</translation>
    </message>
    <message>
        <source>%1 offers another “%2” than this model is known to have, so it is not downloaded. Check the model&apos;s entry, and HF_ENDPOINT if it is set.</source>
        <translation>%1 propose un autre «&#x202f;%2&#x202f;» que celui que l’on connaît à ce modèle&#x202f;: il n’est donc pas téléchargé. Vérifiez l’entrée du modèle, et HF_ENDPOINT si cette variable est définie.</translation>
    </message>
    <message>
        <source>%1 has two files whose names differ in case only (“%2”): not every disk can tell them apart, so it is not downloaded. Choose another model.</source>
        <translation>%1 a deux fichiers dont les noms ne diffèrent que par les majuscules («&#x202f;%2&#x202f;»)&#x202f;: tous les disques ne savent pas les distinguer, il n’est donc pas téléchargé. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 free, but %3 have to come, and %4 should stay free. Free some space, then try again; or set HF_HOME to a folder on another disk.</source>
        <translation>Le disque de %1 a %2 de libres, mais %3 doivent arriver, et %4 devraient rester libres. Libérez de l’espace, puis réessayez&#x202f;; ou donnez à HF_HOME un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The hub has other files now than a moment ago: starting over.</source>
        <translation>Le hub a maintenant d’autres fichiers qu’il y a un instant&#x202f;: on recommence depuis le début.</translation>
    </message>
    <message>
        <source>%1 gives other files each time it is asked. Try again later; if HF_ENDPOINT is set, check it.</source>
        <translation>%1 donne d’autres fichiers à chaque demande. Réessayez plus tard&#x202f;; si HF_ENDPOINT est définie, vérifiez-la.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Le trousseau n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make it writable, then enter the token again.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Autorisez l’écriture, puis saisissez à nouveau le jeton.</translation>
    </message>
    <message>
        <source>This is no access token. Copy it whole, it begins with “hf_”.</source>
        <translation>Ce n’est pas un jeton d’accès. Copiez-le en entier, il commence par «&#x202f;hf_&#x202f;».</translation>
    </message>
    <message>
        <source>No token has been entered here.</source>
        <translation>Aucun jeton n’a été saisi ici.</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain.</source>
        <translation>Le jeton est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain, which gives nothing out: %1</source>
        <translation>Le jeton est dans le trousseau du système, qui ne donne rien&#x202f;: %1</translation>
    </message>
    <message>
        <source>The token is in %1, a file that only you may read.</source>
        <translation>Le jeton est dans %1, un fichier que personne d’autre ne peut lire.</translation>
    </message>
    <message>
        <source>%1 So the token is in %2, a file that only you may read.</source>
        <translation>%1 Le jeton est donc dans %2, un fichier que personne d’autre ne peut lire.</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Recherche de ce qui est nécessaire</translation>
    </message>
    <message>
        <source>Looking through other programs’ folders</source>
        <translation>Recherche dans les dossiers d’autres programmes</translation>
    </message>
    <message>
        <source>Waiting for another program that downloads the same file</source>
        <translation>Attente d’un autre programme qui télécharge le même fichier</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Waiting until %1 to try again</source>
        <translation>Attente jusqu’à %1 pour réessayer</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message numerus="yes">
        <source>has %1 instead of %2 bytes</source>
        <translation>
            <numerusform>contient %1 au lieu de %2 octet</numerusform>
            <numerusform>contient %1 au lieu de %2 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>has other content than it should</source>
        <translation>n’a pas le contenu attendu</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache. Download it first.</source>
        <translation>%1 n’est pas dans le cache de Hugging Face. Téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>damaged at its beginning</source>
        <translation>endommagé au début</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>Pictures appear here as they are read.</source>
        <translation>Les images apparaissent ici au fur et à mesure de leur lecture.</translation>
    </message>
    <message>
        <source>There are no pictures in the watched folders.</source>
        <translation>Il n’y a pas d’image dans les dossiers surveillés.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>ImageMenu</name>
    <message>
        <source>Find similar</source>
        <translation>Images similaires</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ImageTile</name>
    <message>
        <source>%1, %2 alike</source>
        <translation>%1, ressemblance&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>IndexingCard</name>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel; what has been read stays</source>
        <translation>Annuler&#x202f;; ce qui a été lu reste</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Images lues</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not readable</source>
        <translation>
            <numerusform>%n fichier illisible</numerusform>
            <numerusform>%n fichiers illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the files</source>
        <translation>Masque les fichiers</translation>
    </message>
    <message>
        <source>Lists the files</source>
        <translation>Liste les fichiers</translation>
    </message>
</context>
<context>
    <name>InterruptedDownloads</name>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ajoutez un dossier d’images</translation>
    </message>
    <message>
        <source>Pictor looks at each of them once. Then drop a picture anywhere on this window to find its like. Nothing leaves this machine.</source>
        <translation>Pictor regarde chacune d’elles une seule fois. Déposez ensuite une image n’importe où dans cette fenêtre pour trouver ses semblables. Rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library “%1” is damaged. Put back a copy of it, or move it away to start anew.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» est endommagée. Remettez-en une copie, ou déplacez-la pour recommencer à neuf.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written. Check that you may write to its folder.</source>
        <translation>Impossible d’écrire dans la bibliothèque «&#x202f;%1&#x202f;». Vérifiez que vous avez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library “%1”. Free some and try again.</source>
        <translation>Il ne reste plus de place sur le disque de la bibliothèque «&#x202f;%1&#x202f;». Libérez-en et réessayez.</translation>
    </message>
    <message>
        <source>Another program keeps the library “%1” busy. Close it and try again.</source>
        <translation>Un autre programme occupe la bibliothèque «&#x202f;%1&#x202f;». Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The library “%1” could not be used. Try again.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» n’a pas pu être utilisée. Réessayez.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there, or choose another.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’a pas pu être créé. Vérifiez que vous avez le droit d’écrire à cet endroit, ou choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>The model “%1” gives vectors of %2 numbers, but gave %3 before under the same revision. Restore its files.</source>
        <translation>
            <numerusform>Le modèle «&#x202f;%1&#x202f;» donne des vecteurs de %2 nombre, alors qu’il en donnait %3 auparavant sous la même révision. Restaurez ses fichiers.</numerusform>
            <numerusform>Le modèle «&#x202f;%1&#x202f;» donne des vecteurs de %2 nombres, alors qu’il en donnait %3 auparavant sous la même révision. Restaurez ses fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model “%1” gave no usable numbers. Load it again, or choose another precision.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» n’a pas donné de nombres utilisables. Chargez-le à nouveau, ou choisissez une autre précision.</translation>
    </message>
    <message>
        <source>“%1” is not there now. Plug in its drive, or remove it from the library.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas là en ce moment. Branchez son disque, ou retirez ce dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is empty now. If it lies on a drive, plug it in; otherwise remove it from the library.</source>
        <translation>«&#x202f;%1&#x202f;» est vide en ce moment. Si ce dossier se trouve sur un disque amovible, branchez-le&#x202f;; sinon, retirez le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose a folder with pictures in it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier. Choisissez un dossier qui contient des images.</translation>
    </message>
    <message>
        <source>“%1” is not part of the library. Add it first.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie de la bibliothèque. Ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Move it away, or choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» est une base de données d’un autre programme. Déplacez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Pictor. Update Pictor to open it.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» a été créée par un Pictor plus récent. Mettez Pictor à jour pour l’ouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has indexed vectors of %2 numbers, and %3 were given to search with. Index the library anew with this model.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a indexé des vecteurs de %2 nombre, mais %3 ont été donnés pour la recherche. Indexez à nouveau la bibliothèque avec ce modèle.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a indexé des vecteurs de %2 nombres, mais %3 ont été donnés pour la recherche. Indexez à nouveau la bibliothèque avec ce modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has not indexed this picture yet. Index the library first.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas encore indexé cette image. Indexez d’abord la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>LibraryMessages</name>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>Saisir le jeton</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>Voir la licence</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>Supprimer des modèles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Pictor</source>
        <translation>%1 – Pictor</translation>
    </message>
    <message>
        <source>Pictor</source>
        <translation>Pictor</translation>
    </message>
</context>
<context>
    <name>MakerFolderDialog</name>
    <message>
        <source>A folder with a model that makes pictures</source>
        <translation>Un dossier qui contient un modèle créant des images</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Use for the library</source>
        <translation>Utiliser pour la bibliothèque</translation>
    </message>
    <message>
        <source>%1 is downloaded when it is first needed</source>
        <translation>%1 sera téléchargé à la première utilisation</translation>
    </message>
    <message>
        <source>Make pictures with it</source>
        <translation>Créer avec ce modèle</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Décharger</translation>
    </message>
    <message>
        <source>Frees the memory %1 takes</source>
        <translation>Libère la mémoire que prend %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reads every file of %1 and compares it with the original</source>
        <translation>Lit chaque fichier de %1 et le compare à l’original</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Voir les fichiers</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Gated: its makers want you to accept the licence on the model&apos;s page, with a free account, first.</source>
        <translation>Accès restreint&#x202f;: ses auteurs demandent d’accepter d’abord la licence sur la page du modèle, avec un compte gratuit.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ModelFolderDialog</name>
    <message>
        <source>A CLIP model in the Hugging Face layout</source>
        <translation>Un modèle CLIP à la structure Hugging Face</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence: %1. Asks for a free account.</source>
        <translation>Licence&#x202f;: %1. Demande un compte gratuit.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#x202f;: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>Utiliser un dossier…</translation>
    </message>
    <message>
        <source>Look again which models are here</source>
        <translation>Regarder à nouveau quels modèles sont là</translation>
    </message>
    <message>
        <source>The library uses %1, chosen automatically.</source>
        <translation>La bibliothèque utilise %1, choisi automatiquement.</translation>
    </message>
    <message>
        <source>The library uses %1, as you chose.</source>
        <translation>La bibliothèque utilise %1, selon votre choix.</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Choisir automatiquement</translation>
    </message>
</context>
<context>
    <name>OtherFolderDialog</name>
    <message>
        <source>A folder where another program keeps models</source>
        <translation>Un dossier où un autre programme garde des modèles</translation>
    </message>
</context>
<context>
    <name>OtherFolders</name>
    <message>
        <source>ComfyUI, Forge and others: a file that is already there is linked, not downloaded again.</source>
        <translation>ComfyUI, Forge et autres&#x202f;: un fichier déjà présent chez eux est lié, et non téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>Look there no more: %1</source>
        <translation>Ne plus y chercher&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Find pictures like this one</source>
        <translation>Trouver des images semblables à celle-ci</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Find similar</source>
        <translation>Images similaires</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>Réutiliser ses réglages</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>%1 × %2, shown at %3 %</source>
        <translation>%1 × %2, affichée à %3&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no file “%1”. It may have been moved or deleted: look for it in its folder.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas. Il a peut-être été déplacé ou supprimé&#x202f;: cherchez-le dans son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a picture in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Choisissez une image qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Choose a file that holds a picture.</source>
        <translation>«&#x202f;%1&#x202f;» est un périphérique ou un tube. Choisissez un fichier qui contient une image.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read it.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Pictor knows. Save it as JPEG, PNG, WebP, GIF, TIFF or BMP.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une image que Pictor connaît. Enregistrez-la en JPEG, PNG, WebP, GIF, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels; Pictor opens up to %4 million. Save a smaller copy of it.</source>
        <translation>«&#x202f;%1&#x202f;» a %2 × %3 pixels&#x202f;; Pictor en ouvre jusqu’à %4 millions. Enregistrez-en une copie plus petite.</translation>
    </message>
    <message>
        <source>“%1” ends before the picture does. Copy or download it again.</source>
        <translation>«&#x202f;%1&#x202f;» se termine avant la fin de l’image. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Copy or download it again, or save it anew where it was made.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Copiez-le ou téléchargez-le à nouveau, ou enregistrez l’image une nouvelle fois là où elle a été créée.</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind that Pictor does not read. Save it as PNG or as an ordinary JPEG.</source>
        <translation>«&#x202f;%1&#x202f;» est d’un type rare que Pictor ne lit pas. Enregistrez-le en PNG ou en JPEG ordinaire.</translation>
    </message>
    <message>
        <source>Memory does not suffice for “%1”. Close other programs, or save a smaller copy of it.</source>
        <translation>La mémoire ne suffit pas pour «&#x202f;%1&#x202f;». Fermez d’autres programmes, ou enregistrez-en une copie plus petite.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Memory: %1</source>
        <translation>Mémoire&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>What should the picture show?</source>
        <translation>Que doit montrer l’image&#x202f;?</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Download %1 and generate</source>
        <translation>Télécharger %1 et générer</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Hide the settings of the picture</source>
        <translation>Masquer les réglages de l’image</translation>
    </message>
    <message>
        <source>Show the settings of the picture</source>
        <translation>Afficher les réglages de l’image</translation>
    </message>
    <message>
        <source>Without words, the model paints at random.</source>
        <translation>Sans mots, le modèle peint au hasard.</translation>
    </message>
</context>
<context>
    <name>QueryChip</name>
    <message>
        <source>Looking for pictures like %1</source>
        <translation>Recherche d’images semblables à %1</translation>
    </message>
    <message>
        <source>Look for no picture</source>
        <translation>Chercher sans image</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Without words</source>
        <translation>Sans mots</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>%1 holds a model that compares pictures and cannot make any: choose a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 contient un modèle qui compare des images et ne peut pas en créer&#x202f;: choisissez un modèle FLUX.1 ou Stable Diffusion 3.</translation>
    </message>
    <message>
        <source>%1 holds a model that makes pictures from words and cannot compare pictures: choose a CLIP model.</source>
        <translation>%1 contient un modèle qui crée des images à partir de mots et ne peut pas comparer des images&#x202f;: choisissez un modèle CLIP.</translation>
    </message>
    <message>
        <source>The model list %1 cannot be used: %2. Correct it, or move it away.</source>
        <translation>La liste de modèles %1 ne peut pas être utilisée&#x202f;: %2. Corrigez-la, ou déplacez-la.</translation>
    </message>
    <message>
        <source>is not 64 hexadecimal digits in lower case</source>
        <translation>n’est pas composé de 64 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>is not of the form org/name</source>
        <translation>n’est pas de la forme org/nom</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is neither image-embedding nor text-to-image</source>
        <translation>n’est ni image-embedding ni text-to-image</translation>
    </message>
    <message>
        <source>looks like a folder; give the model a name and put the folder in “folder”</source>
        <translation>ressemble à un dossier&#x202f;; donnez un nom au modèle et mettez le dossier dans «&#x202f;folder&#x202f;»</translation>
    </message>
    <message>
        <source>is not an absolute path</source>
        <translation>n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>has a number below 1</source>
        <translation>contient un nombre inférieur à 1</translation>
    </message>
    <message>
        <source>has a size that is no multiple of %1</source>
        <translation>contient une taille qui n’est pas un multiple de %1</translation>
    </message>
    <message>
        <source>has a size beyond the longest side</source>
        <translation>contient une taille qui dépasse le plus long côté</translation>
    </message>
    <message>
        <source>has a guidance without supporting it</source>
        <translation>contient un guidage sans le prendre en charge</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>at byte %1, %2</source>
        <translation>à l’octet %1, %2</translation>
    </message>
    <message>
        <source>it has no list “models”</source>
        <translation>elle n’a pas de liste «&#x202f;models&#x202f;»</translation>
    </message>
    <message>
        <source>it lists model %1 twice</source>
        <translation>elle mentionne deux fois le modèle %1</translation>
    </message>
    <message>
        <source>The model list %1 cannot be read: %2.</source>
        <translation>La liste de modèles %1 ne peut pas être lue&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 holds a transformer; its text encoders, tokenizers and configurations are missing.</source>
        <translation>%1 contient un transformer&#x202f;; il manque ses encodeurs de texte, ses tokeniseurs et ses configurations.</translation>
    </message>
    <message>
        <source>Use a folder with all parts of the model instead.</source>
        <translation>Utilisez à la place un dossier qui contient toutes les parties du modèle.</translation>
    </message>
    <message>
        <source>They are taken from %1, which is not on this machine: download it on the window&apos;s page Models, or with “pictor models download %2”.</source>
        <translation>Ces parties sont prises dans %1, qui n’est pas sur cet ordinateur&#x202f;: téléchargez-le sur la page Modèles de la fenêtre, ou avec «&#x202f;pictor models download %2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 holds a model of the family “%2”, not “%3”: choose another file.</source>
        <translation>%1 contient un modèle de la famille «&#x202f;%2&#x202f;», et non «&#x202f;%3&#x202f;»&#x202f;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no safetensors file; replace it by a fresh copy.</source>
        <translation>%1 est endommagé, ou n’est pas un fichier safetensors&#x202f;; remplacez-le par une nouvelle copie.</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>Le fichier %1 n’existe pas&#x202f;; corrigez le chemin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut short: it has %2 of %3 bytes; get it again.</source>
        <translation>
            <numerusform>%1 est tronqué&#x202f;: il a %2 octet sur %3&#x202f;; procurez-vous-le à nouveau.</numerusform>
            <numerusform>%1 est tronqué&#x202f;: il a %2 octets sur %3&#x202f;; procurez-vous-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no transformer of FLUX.1 or Stable Diffusion 3, which is what makes pictures: choose another file.</source>
        <translation>%1 ne contient pas de transformer de FLUX.1 ou de Stable Diffusion 3, c’est-à-dire ce qui crée les images&#x202f;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The model gave a wrong number of values; please report this.</source>
        <translation>Le modèle a donné un nombre de valeurs erroné&#x202f;; merci de le signaler.</translation>
    </message>
    <message>
        <source>The picture is empty; choose another one.</source>
        <translation>L’image est vide&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This model knows pictures only; choose one that understands words, such as CLIP.</source>
        <translation>Ce modèle ne connaît que les images&#x202f;; choisissez-en un qui comprend les mots, comme CLIP.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>A file of the model is missing; put it back or get the model again. (%1)</source>
        <translation>Un fichier du modèle est absent&#x202f;; remettez-le en place ou procurez-vous à nouveau le modèle. (%1)</translation>
    </message>
    <message>
        <source>A file of the model is damaged; replace it by a fresh copy. (%1)</source>
        <translation>Un fichier du modèle est endommagé&#x202f;; remplacez-le par une nouvelle copie. (%1)</translation>
    </message>
    <message>
        <source>A file that you named cannot be used; correct the path, or name another. (%1)</source>
        <translation>Un fichier que vous avez indiqué ne peut pas être utilisé&#x202f;; corrigez le chemin, ou indiquez-en un autre. (%1)</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs, or choose a smaller picture or model. (%1)</source>
        <translation>Il n’y a pas assez de mémoire&#x202f;; fermez d’autres programmes, ou choisissez une image ou un modèle plus petits. (%1)</translation>
    </message>
    <message>
        <source>This cannot be done here; use another model, device or precision. (%1)</source>
        <translation>Cela ne peut pas se faire ici&#x202f;; utilisez un autre modèle, un autre périphérique ou une autre précision. (%1)</translation>
    </message>
    <message>
        <source>The model failed in a way that it should not; please report this. (%1)</source>
        <translation>Le modèle a échoué d’une façon qui ne devrait pas se produire&#x202f;; merci de le signaler. (%1)</translation>
    </message>
    <message>
        <source>There is no device cuda:%1 here; use the CPU, or a Pictor that is built for CUDA.</source>
        <translation>Il n’y a pas de périphérique cuda:%1 ici&#x202f;; utilisez le CPU, ou un Pictor compilé pour CUDA.</translation>
    </message>
    <message>
        <source>The vocabulary in the model&apos;s folder belongs to another model; replace it by a fresh copy.</source>
        <translation>Le vocabulaire dans le dossier du modèle appartient à un autre modèle&#x202f;; remplacez-le par une nouvelle copie.</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “clip”.</source>
        <translation>Pictor ne connaît pas la famille de modèles «&#x202f;%1&#x202f;» de %2&#x202f;; utilisez «&#x202f;clip&#x202f;».</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “flux” or “sd3”.</source>
        <translation>Pictor ne connaît pas la famille de modèles «&#x202f;%1&#x202f;» de %2&#x202f;; utilisez «&#x202f;flux&#x202f;» ou «&#x202f;sd3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory in full precision: its weights are taken in 8 bits, which changes the picture a little.</source>
        <translation>%1 ne tient pas dans %2 de mémoire en pleine précision&#x202f;: ses poids sont pris en 8&#xa0;bits, ce qui change un peu l’image.</translation>
    </message>
    <message>
        <source>%1 does not fit whole into %2 of memory: its parts are loaded one after another.</source>
        <translation>%1 ne tient pas en entier dans %2 de mémoire&#x202f;: ses parties sont chargées l’une après l’autre.</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory: it is read block by block in each step, which takes longer.</source>
        <translation>%1 ne tient pas dans %2 de mémoire&#x202f;: il est lu bloc par bloc à chaque étape, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>The picture is finished, but its tensors could not be written. (%1)</source>
        <translation>L’image est terminée, mais ses tenseurs n’ont pas pu être écrits. (%1)</translation>
    </message>
    <message>
        <source>Memory ran out with %1; going on with %2.</source>
        <translation>La mémoire a manqué avec %1&#x202f;; poursuite avec %2.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory for this picture, but may take %3 here: make a smaller picture, raise the memory budget, or wait until other work has ended.</source>
        <translation>%1 a besoin de %2 de mémoire pour cette image, mais ne peut prendre que %3 ici&#x202f;: créez une image plus petite, augmentez la mémoire accordée, ou attendez la fin d’un autre travail.</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too small; give at least %2.</source>
        <translation>Une image de %1 pixels est trop petite&#x202f;; indiquez au moins %2.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; %2 is the longest side that can be made.</source>
        <translation>Une image de %1 pixels est trop grande&#x202f;; %2 est le plus long côté possible.</translation>
    </message>
    <message numerus="yes">
        <source>A picture cannot be made in %1 steps; give 1 to %2.</source>
        <translation>
            <numerusform>Une image ne peut pas être créée en %1 étape&#x202f;; indiquez de 1 à %2.</numerusform>
            <numerusform>Une image ne peut pas être créée en %1 étapes&#x202f;; indiquez de 1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures cannot be made at once; give 1 to %2.</source>
        <translation>
            <numerusform>%1 image ne peut pas être créée à la fois&#x202f;; indiquez de 1 à %2.</numerusform>
            <numerusform>%1 images ne peuvent pas être créées à la fois&#x202f;; indiquez de 1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guidance cannot be %1; give 0 or more.</source>
        <translation>Le guidage ne peut pas être %1&#x202f;; indiquez 0 ou plus.</translation>
    </message>
    <message>
        <source>The strength of the change cannot be %1; give more than 0 and at most 1.</source>
        <translation>La force du changement ne peut pas être %1&#x202f;; indiquez plus de 0 et au plus 1.</translation>
    </message>
    <message>
        <source>Files of noise and of inner values belong to one picture; set the count to 1.</source>
        <translation>Les fichiers de bruit et de valeurs internes se rapportent à une seule image&#x202f;; mettez le nombre d’images à 1.</translation>
    </message>
    <message>
        <source>%1 works without guidance: it was ignored.</source>
        <translation>%1 fonctionne sans guidage&#x202f;: il a été ignoré.</translation>
    </message>
    <message>
        <source>%1 knows no negative prompts: it was ignored.</source>
        <translation>%1 ne connaît pas les prompts négatifs&#x202f;: le vôtre a été ignoré.</translation>
    </message>
    <message>
        <source>The size was rounded from %1 to %2 pixels: sides are multiples of %3.</source>
        <translation>La taille a été arrondie de %1 à %2 pixels&#x202f;: les côtés sont des multiples de %3.</translation>
    </message>
    <message>
        <source>The negative prompt has no effect: it needs a guidance of more than 1.</source>
        <translation>Le prompt négatif n’a pas d’effet&#x202f;: il lui faut un guidage supérieur à 1.</translation>
    </message>
    <message>
        <source>The model gave a picture of a wrong size; please report this.</source>
        <translation>Le modèle a donné une image d’une taille erronée&#x202f;; merci de le signaler.</translation>
    </message>
    <message>
        <source>There is not enough memory for the start image; use a smaller one.</source>
        <translation>Il n’y a pas assez de mémoire pour l’image de départ&#x202f;; utilisez-en une plus petite.</translation>
    </message>
    <message>
        <source>%1 cannot make pictures here.</source>
        <translation>%1 ne peut pas créer d’images ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged, it has %2 of %3 bytes: download the model again.</source>
        <translation>
            <numerusform>%1 est endommagé, il a %2 octet sur %3&#x202f;: téléchargez à nouveau le modèle.</numerusform>
            <numerusform>%1 est endommagé, il a %2 octets sur %3&#x202f;: téléchargez à nouveau le modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of %1 are not on this machine. They are downloaded (%2) when it is first used; the page Models, or “pictor models download %3”, does so now.</source>
        <translation>Les fichiers de %1 ne sont pas sur cet ordinateur. Ils seront téléchargés (%2) à la première utilisation&#x202f;; la page Modèles, ou «&#x202f;pictor models download %3&#x202f;», le fait dès maintenant.</translation>
    </message>
    <message>
        <source>The inference module %1 cannot be loaded; install Pictor again.</source>
        <translation>Le module d’inférence %1 ne peut pas être chargé&#x202f;; réinstallez Pictor.</translation>
    </message>
    <message>
        <source>The inference module %1 belongs to another version of Pictor; install Pictor again.</source>
        <translation>Le module d’inférence %1 appartient à une autre version de Pictor&#x202f;; réinstallez Pictor.</translation>
    </message>
    <message>
        <source>The inference module is missing; install Pictor again, or set PICTOR_INFERENCE_MODULE_DIR to its folder.</source>
        <translation>Le module d’inférence est absent&#x202f;; réinstallez Pictor, ou donnez son dossier à PICTOR_INFERENCE_MODULE_DIR.</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n’est ni vrai (true) ni faux (false)</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>n’est pas un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>is no number of 0 or more</source>
        <translation>n’est pas un nombre supérieur ou égal à 0</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>“%1” of %2 %3</source>
        <translation>le champ «&#x202f;%1&#x202f;» du %2 %3</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>Aucun modèle n’a été indiqué.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Il n’y a pas de modèle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Known models: %1. A folder is written with its path, such as ./%2.</source>
        <translation>Modèles connus&#x202f;: %1. Un dossier s’écrit avec son chemin, par exemple ./%2.</translation>
    </message>
    <message>
        <source>my-model</source>
        <translation>mon-modele</translation>
    </message>
    <message>
        <source>“%1” makes pictures from words and cannot compare pictures.</source>
        <translation>«&#x202f;%1&#x202f;» crée des images à partir de mots et ne peut pas comparer des images.</translation>
    </message>
    <message>
        <source>“%1” compares pictures and cannot make any.</source>
        <translation>«&#x202f;%1&#x202f;» compare des images et ne peut pas en créer.</translation>
    </message>
    <message>
        <source>Models that can: %1.</source>
        <translation>Modèles qui le peuvent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor does not know; give the folder of a CLIP, FLUX or Stable Diffusion 3 model.</source>
        <translation>%1 contient un modèle de type «&#x202f;%2&#x202f;», que Pictor ne connaît pas&#x202f;; donnez le dossier d’un modèle CLIP, FLUX ou Stable Diffusion 3.</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>Le dossier %1 n’existe pas&#x202f;; corrigez le chemin.</translation>
    </message>
    <message>
        <source>%1 is no model folder: there is neither config.json nor model_index.json in it.</source>
        <translation>%1 n’est pas un dossier de modèle&#x202f;: il ne contient ni config.json ni model_index.json.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but models may take %3 here: raise the memory budget, or use a smaller model.</source>
        <translation>%1 a besoin de %2 de mémoire, mais les modèles ne peuvent en prendre que %3 ici&#x202f;: augmentez la mémoire accordée, ou utilisez un modèle plus petit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but of the %3 that models may take, %4 are in use (%5): wait until that work has ended or cancel it, then try again.</source>
        <translation>%1 a besoin de %2 de mémoire, mais sur les %3 que les modèles peuvent prendre, %4 sont utilisés (%5)&#x202f;: attendez la fin de ce travail ou annulez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 comes with Pictor: there is nothing to check or remove.</source>
        <translation>%1 est fourni avec Pictor&#x202f;: il n’y a rien à vérifier ni à supprimer.</translation>
    </message>
    <message>
        <source>%1 is a folder of yours, %2: Pictor neither checks nor removes it.</source>
        <translation>%1 est un dossier à vous, %2&#x202f;: Pictor ne le vérifie pas et ne le supprime pas.</translation>
    </message>
    <message>
        <source>Nothing of %1 is on this machine.</source>
        <translation>Rien de %1 n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is too large; replace it by a fresh copy.</source>
        <translation>%1 est trop grand&#x202f;; remplacez-le par une nouvelle copie.</translation>
    </message>
    <message>
        <source>%1 holds no weights: put model.safetensors or pytorch_model.bin there.</source>
        <translation>%1 ne contient pas de poids&#x202f;: placez-y model.safetensors ou pytorch_model.bin.</translation>
    </message>
    <message>
        <source>%1 is no JSON object; replace it by a fresh copy.</source>
        <translation>%1 n’est pas un objet JSON&#x202f;; remplacez-le par une nouvelle copie.</translation>
    </message>
    <message>
        <source>%1 is missing; put it back or get the model again.</source>
        <translation>%1 est absent&#x202f;; remettez-le en place ou procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor cannot run; give the folder of a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 contient un modèle de type «&#x202f;%2&#x202f;», que Pictor ne peut pas exécuter&#x202f;; donnez le dossier d’un modèle FLUX.1 ou Stable Diffusion 3.</translation>
    </message>
    <message>
        <source>The vocabulary in %1 belongs to another model; replace it by a fresh copy.</source>
        <translation>Le vocabulaire de %1 appartient à un autre modèle&#x202f;; remplacez-le par une nouvelle copie.</translation>
    </message>
    <message numerus="yes">
        <source>The negative prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>Le prompt négatif a été coupé après «&#x202f;%1&#x202f;»&#x202f;: le modèle lit %2 token.</numerusform>
            <numerusform>Le prompt négatif a été coupé après «&#x202f;%1&#x202f;»&#x202f;: le modèle lit %2 tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>Le prompt a été coupé après «&#x202f;%1&#x202f;»&#x202f;: le modèle lit %2 token.</numerusform>
            <numerusform>Le prompt a été coupé après «&#x202f;%1&#x202f;»&#x202f;: le modèle lit %2 tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no true copy of %2, %3 differs: nothing was downloaded from it.</source>
        <translation>%1 n’est pas une copie fidèle de %2, %3 diffère&#x202f;: rien n’en a été téléchargé.</translation>
    </message>
    <message>
        <source>%1 is a file, and none that holds a model: give a model&apos;s folder, or a .safetensors file.</source>
        <translation>%1 est un fichier, et il ne contient pas de modèle&#xa0;: indiquez le dossier d’un modèle ou un fichier .safetensors.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a model&apos;s key</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the keys of models</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Everything that Pictor ever asked of another machine: when, whom, what for, and how much came.</source>
        <translation>Tout ce que Pictor a jamais demandé à un autre ordinateur&#x202f;: quand, à qui, pour quoi, et combien de données sont arrivées.</translation>
    </message>
    <message>
        <source>None so far: nothing has left this machine.</source>
        <translation>Aucune jusqu’ici&#x202f;: rien n’est sorti de cet ordinateur.</translation>
    </message>
    <message>
        <source>Back to the settings (%1)</source>
        <translation>Retour aux préférences (%1)</translation>
    </message>
</context>
<context>
    <name>RestoreBanner</name>
    <message>
        <source>%1 tells how it was made.</source>
        <translation>%1 dit comment l’image a été créée.</translation>
    </message>
    <message>
        <source>%1 tells how it was made: “%2”</source>
        <translation>%1 dit comment l’image a été créée&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore the settings</source>
        <translation>Rétablir les réglages</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Partir de cette image</translation>
    </message>
</context>
<context>
    <name>SavePictureDialog</name>
    <message>
        <source>Save the picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>PNG, with its settings (%1)</source>
        <translation>PNG, avec ses réglages (%1)</translation>
    </message>
    <message>
        <source>JPEG (%1)</source>
        <translation>JPEG (%1)</translation>
    </message>
    <message>
        <source>WebP (%1)</source>
        <translation>WebP (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Show the pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Afficher les dossiers</translation>
    </message>
    <message>
        <source>Drop or paste a picture</source>
        <translation>Déposez ou collez une image</translation>
    </message>
    <message>
        <source>Search with words, or drop a picture</source>
        <translation>Cherchez avec des mots, ou déposez une image</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>%1 compares pictures only; to search with words, choose a CLIP model.</source>
        <translation>%1 ne fait que comparer des images&#x202f;; pour chercher avec des mots, choisissez un modèle CLIP.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>The seed stays; click for another one each time</source>
        <translation>La graine reste la même&#x202f;; cliquez pour en changer à chaque fois</translation>
    </message>
    <message>
        <source>Another seed each time; click to keep this one</source>
        <translation>Une autre graine à chaque fois&#x202f;; cliquez pour garder celle-ci</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Mémoire pour les modèles</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Downloads that run stop, and can go on later.</source>
        <translation>Rien ne sort de cet ordinateur. Les téléchargements en cours s’arrêtent, et pourront reprendre plus tard.</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>Liste des requêtes</translation>
    </message>
    <message>
        <source>Access token of your Hugging Face account</source>
        <translation>Jeton d’accès de votre compte Hugging Face</translation>
    </message>
    <message>
        <source>Model folders of other programs</source>
        <translation>Dossiers de modèles d’autres programmes</translation>
    </message>
    <message>
        <source>Where files live</source>
        <translation>Emplacement des fichiers</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Pictor connects to the network only to fetch models, and tells nobody about you.</source>
        <translation>Pictor ne se connecte au réseau que pour télécharger des modèles, et ne parle de vous à personne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Always off</source>
        <translation>Toujours désactivées</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell when long work ends</source>
        <translation>Signaler la fin des longs travaux</translation>
    </message>
    <message>
        <source>The desktop says so while the window is not in front: what ended, and how many. Never your words.</source>
        <translation>Le bureau l’annonce quand la fenêtre n’est pas au premier plan&#x202f;: ce qui s’est terminé, et combien. Jamais vos mots.</translation>
    </message>
    <message>
        <source>%1 is set: nothing leaves this machine, whatever is chosen here.</source>
        <translation>%1 est définie&#x202f;: rien ne sort de cet ordinateur, quel que soit le choix fait ici.</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>ShapePicker</name>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
</context>
<context>
    <name>ShortcutLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Go to Create</source>
        <translation>Aller à la page Créer</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>Aller aux modèles</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Aller aux préférences</translation>
    </message>
    <message>
        <source>Paste a picture: to start from it, or to find its like</source>
        <translation>Coller une image&#x202f;: pour partir d’elle, ou pour trouver ses semblables</translation>
    </message>
    <message>
        <source>Open a picture: to start from it, or to find its like</source>
        <translation>Ouvrir une image&#x202f;: pour partir d’elle, ou pour trouver ses semblables</translation>
    </message>
    <message>
        <source>What can be done with a picture</source>
        <translation>Ce qu’on peut faire d’une image</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>À l’élément suivant</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>À l’élément précédent</translation>
    </message>
    <message>
        <source>Press the button, turn the switch</source>
        <translation>Appuyer sur le bouton, basculer l’interrupteur</translation>
    </message>
    <message>
        <source>Another choice, number or row</source>
        <translation>Un autre choix, un autre nombre ou une autre ligne</translation>
    </message>
    <message>
        <source>Scroll up a little</source>
        <translation>Défiler un peu vers le haut</translation>
    </message>
    <message>
        <source>Scroll down a little</source>
        <translation>Défiler un peu vers le bas</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Une page vers le haut</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Une page vers le bas</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>Créer l’image</translation>
    </message>
    <message>
        <source>Stop the picture that is being made</source>
        <translation>Arrêter l’image en cours de création</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Aller au prompt</translation>
    </message>
    <message>
        <source>In the prompt&apos;s first line: the prompt before</source>
        <translation>Sur la première ligne du prompt&#x202f;: le prompt précédent</translation>
    </message>
    <message>
        <source>In the prompt&apos;s last line: the prompt after</source>
        <translation>Sur la dernière ligne du prompt&#x202f;: le prompt suivant</translation>
    </message>
    <message>
        <source>The picture on the canvas</source>
        <translation>L’image affichée en grand</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>L’image entière</translation>
    </message>
    <message>
        <source>Each of its pixels as one</source>
        <translation>Un pixel de l’image pour un pixel de l’écran</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>Passer de l’un à l’autre</translation>
    </message>
    <message>
        <source>Look farther left</source>
        <translation>Regarder plus à gauche</translation>
    </message>
    <message>
        <source>Look farther right</source>
        <translation>Regarder plus à droite</translation>
    </message>
    <message>
        <source>Look farther up</source>
        <translation>Regarder plus haut</translation>
    </message>
    <message>
        <source>Look farther down</source>
        <translation>Regarder plus bas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>To another picture of the queue</source>
        <translation>À une autre image de la file d’attente</translation>
    </message>
    <message>
        <source>Show it, or why it failed</source>
        <translation>L’afficher, ou dire pourquoi elle a échoué</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>La créer plus tôt</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>La créer plus tard</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Finished pictures, and those of the library</source>
        <translation>Images terminées, et celles de la bibliothèque</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>L’image précédente</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>L’image suivante</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Images similaires</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>Réutiliser ses réglages</translation>
    </message>
    <message>
        <source>Copy, to paste it into a file manager or another program</source>
        <translation>Copier, pour la coller dans un gestionnaire de fichiers ou un autre programme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>From the search to the pictures</source>
        <translation>De la recherche aux images</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Look for new pictures</source>
        <translation>Chercher de nouvelles images</translation>
    </message>
    <message>
        <source>Stop watching the folder; its files stay</source>
        <translation>Ne plus surveiller le dossier&#x202f;; ses fichiers restent</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>Le chapitre précédent</translation>
    </message>
    <message>
        <source>The next chapter</source>
        <translation>Le chapitre suivant</translation>
    </message>
    <message>
        <source>From the chapters to the text</source>
        <translation>Des chapitres au texte</translation>
    </message>
    <message>
        <source>Finished pictures</source>
        <translation>Images terminées</translation>
    </message>
    <message>
        <source>Leave a question, a list, the settings of a picture or the help</source>
        <translation>Quitter une question, une liste, les réglages de l’image ou l’aide</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Récupérer ce qui a été supprimé en dernier</translation>
    </message>
</context>
<context>
    <name>ShortcutsChapter</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>StartImageDialog</name>
    <message>
        <source>Start from this picture</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>StartImageField</name>
    <message>
        <source>Drop or paste a picture, or</source>
        <translation>Déposez ou collez une image, ou</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>Repartir du bruit</translation>
    </message>
    <message>
        <source>Change: %1 %</source>
        <translation>Changement&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>How much of the start image changes, in percent</source>
        <translation>À quel point l’image de départ change, en pour cent</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 is damaged: merge rule %2 uses &quot;%3&quot;, which is not in the vocabulary. Get the file again.</source>
        <translation>%1 est endommagé&#x202f;: la règle de fusion %2 utilise «&#x202f;%3&#x202f;», qui n’est pas dans le vocabulaire. Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get the file again.</source>
        <translation>%1 est endommagé&#x202f;: %2. Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is missing. Put it back, or get the model again.</source>
        <translation>%1 est absent. Remettez-le en place, ou procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it is larger than any tokenizer&apos;s</source>
        <translation>il est plus grand que celui de n’importe quel tokeniseur</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>il ne contient pas d’objet JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid token number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de token valide</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not in it</source>
        <translation>%1 «&#x202f;%2&#x202f;» ne s’y trouve pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid number</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de numéro valide</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): get the model again.</source>
        <translation>%1 ne peut pas être lu (%2)&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>%1 is damaged: get the model again.</source>
        <translation>%1 est endommagé&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>line %1 is no merge rule</source>
        <translation>la ligne %1 n’est pas une règle de fusion</translation>
    </message>
    <message>
        <source>merge rule %1 is malformed</source>
        <translation>la règle de fusion %1 est mal formée</translation>
    </message>
    <message>
        <source>%1 describes another tokenizer than CLIP&apos;s.</source>
        <translation>%1 décrit un autre tokeniseur que celui de CLIP.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Access token (hf_…)</source>
        <translation>Jeton d’accès (hf_…)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Vérifier et continuer</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Make a token that may read</source>
        <translation>Créer un jeton qui a le droit de lire</translation>
    </message>
</context>
<context>
    <name>TokenSection</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Autre jeton</translation>
    </message>
    <message>
        <source>Paste a token: hf_…</source>
        <translation>Collez un jeton&#x202f;: hf_…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Vérifier et garder</translation>
    </message>
    <message>
        <source>Make a token on the web (role “read”)</source>
        <translation>Créer un jeton sur le web (rôle «&#x202f;read&#x202f;»)</translation>
    </message>
</context>
<context>
    <name>UpkeepPanel</name>
    <message>
        <source>Check of %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Download them again</source>
        <translation>Les télécharger à nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>WatchFolderDialog</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>pictor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>pictor::ModelRegistry</name>
    <message>
        <source>%1 is being downloaded: cancel that first.</source>
        <translation>%1 est en cours de téléchargement&#x202f;: annulez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is loaded: unload it first.</source>
        <translation>%1 est chargé&#x202f;: déchargez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateState</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty.</source>
        <translation>Le prompt et la file d’attente de la dernière fois n’ont pas pu être lus&#x202f;; la page commence vide.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateStore</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>Le prompt et la file d’attente de la dernière fois n’ont pas pu être lus&#x202f;; la page commence vide, et n’est pas conservée afin que %1 reste tel quel. Déplacez ce fichier ailleurs, ou vérifiez qui peut le lire et écrire dans son dossier, puis relancez Pictor.</translation>
    </message>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and the file is kept as %1. Look there for a prompt that you miss; else it may be deleted.</source>
        <translation>Le prompt et la file d’attente de la dernière fois n’ont pas pu être lus&#x202f;; la page commence vide, et le fichier est conservé sous le nom %1. Cherchez-y un prompt qui vous manque&#x202f;; sinon, il peut être supprimé.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateViewModel</name>
    <message numerus="yes">
        <source>%n picture(s) of the last time could not be saved then. Pictor kept them, and puts them into the gallery now.</source>
        <translation>
            <numerusform>%n image de la dernière fois n’a alors pas pu être enregistrée. Pictor l’a gardée, et la place maintenant dans la galerie.</numerusform>
            <numerusform>%n images de la dernière fois n’ont alors pas pu être enregistrées. Pictor les a gardées, et les place maintenant dans la galerie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>pictor::ui::DownloadDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>model, amount</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 are here. Go on?</source>
        <comment>a model: 12 of 33.7 GB</comment>
        <translation>%1 déjà là. Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Downloads were interrupted. Go on? %1</source>
        <comment>list of models with amounts</comment>
        <translation>Des téléchargements ont été interrompus. Reprendre&#x202f;? %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between models</comment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>pictor::ui::DownloadViewModel</name>
    <message>
        <source>%1, %2</source>
        <comment>rate, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits until others are through</source>
        <translation>Attend que d’autres soient terminés</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>pictor::ui::DropReader</name>
    <message>
        <source>There is no picture in this. Drop or paste a picture file, a folder or a copied picture.</source>
        <translation>Il n’y a pas d’image là-dedans. Déposez ou collez un fichier d’image, un dossier ou une image copiée.</translation>
    </message>
    <message>
        <source>The browser gave only the picture&apos;s address, and Pictor does not fetch from the web. Copy the picture itself there and paste it here, or save it and drop the file.</source>
        <translation>Le navigateur n’a donné que l’adresse de l’image, et Pictor ne télécharge rien sur le web. Copiez-y l’image elle-même et collez-la ici, ou enregistrez-la et déposez le fichier.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n picture(s) are finished.</source>
        <translation>
            <numerusform>%n image est terminée.</numerusform>
            <numerusform>%n images sont terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be made</source>
        <translation>Une image n’a pas pu être créée</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>Vos images sont prêtes</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were read.</source>
        <translation>
            <numerusform>%n image a été lue.</numerusform>
            <numerusform>%n images ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library could not be read to its end</source>
        <translation>La bibliothèque n’a pas pu être lue jusqu’au bout</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>La bibliothèque est à jour</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FileActions</name>
    <message>
        <source>No program was found that opens %1. Install an image viewer, or copy the picture into a program that you have.</source>
        <translation>Aucun programme n’a été trouvé pour ouvrir %1. Installez une visionneuse d’images, ou copiez l’image dans un programme que vous avez.</translation>
    </message>
    <message>
        <source>No file manager was found. Install one, or look here: %1</source>
        <translation>Aucun gestionnaire de fichiers n’a été trouvé. Installez-en un, ou cherchez ici&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FilmstripModel</name>
    <message>
        <source>%1, %2 × %3, seed %4</source>
        <comment>model, width, height</comment>
        <translation>%1, %2 × %3, graine %4</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>Image sans mots</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FolderListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 picture(s)</source>
        <comment>folder, number</comment>
        <translation>
            <numerusform>%1, %2 image</numerusform>
            <numerusform>%1, %2 images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %3 picture(s)</source>
        <comment>folder, numbers</comment>
        <translation>
            <numerusform>%1, %2 sur %3 image</numerusform>
            <numerusform>%1, %2 sur %3 images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::Formatting</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1&#xa0;images/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>pictor::ui::GalleryShelf</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::GenerationQueue</name>
    <message>
        <source>%1, %2 × %3</source>
        <comment>model, width, height</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <comment>that wait to be made</comment>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::HandOver</name>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it and start Pictor anew.</source>
        <translation>Il n’a pas répondu. Il est peut-être occupé&#x202f;: attendez et réessayez, ou mettez-y fin et redémarrez Pictor.</translation>
    </message>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it (process %1) and start Pictor anew.</source>
        <translation>Il n’a pas répondu. Il est peut-être occupé&#x202f;: attendez et réessayez, ou mettez-y fin (processus %1) et redémarrez Pictor.</translation>
    </message>
    <message>
        <source>Pictor is running already.</source>
        <translation>Pictor est déjà lancé.</translation>
    </message>
    <message>
        <source>It was not started with %1, and cannot change that while it is open. Close it, then try again.</source>
        <translation>Il n’a pas été démarré avec %1 et ne peut pas en changer tant qu’il est ouvert. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>It cannot take so many files at once. Open fewer of them, or the folder that they are in.</source>
        <translation>Il ne peut pas recevoir autant de fichiers à la fois. Ouvrez-en moins, ou le dossier qui les contient.</translation>
    </message>
    <message>
        <source>It uses the same data and cannot be reached from here: it may run in a sandbox, a container or on another machine. Close it there and try again, or start with another folder: --data DIR.</source>
        <translation>Il utilise les mêmes données et n’est pas joignable d’ici&#x202f;: il s’exécute peut-être dans un bac à sable, un conteneur ou sur un autre ordinateur. Fermez-le là-bas et réessayez, ou démarrez avec un autre dossier&#x202f;: --data DIR.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ImageListModel</name>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
</context>
<context>
    <name>pictor::ui::IndexingViewModel</name>
    <message>
        <source>Looking for pictures</source>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>%1, still looking</source>
        <translation>%1, recherche en cours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibrarySearch</name>
    <message>
        <source>Newest pictures</source>
        <translation>Images les plus récentes</translation>
    </message>
    <message>
        <source>Pictures for “%1”</source>
        <translation>Images pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Most like %1</source>
        <translation>Les plus semblables à %1</translation>
    </message>
    <message>
        <source>Most like %1 and “%2”</source>
        <translation>Les plus semblables à %1 et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>The search waited for a model whose download was cancelled.</source>
        <translation>La recherche attendait un modèle dont le téléchargement a été annulé.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibraryViewModel</name>
    <message numerus="yes">
        <source>Pictor looks for at most %n picture(s) at once: the first %n of them.</source>
        <translation>
            <numerusform>Pictor cherche d’après %n image au plus à la fois&#x202f;: la première.</numerusform>
            <numerusform>Pictor cherche d’après %n images au plus à la fois&#x202f;: les %n premières.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::LiveGeneration</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Attente du modèle</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture du prompt</translation>
    </message>
    <message>
        <source>Loading the part that paints</source>
        <translation>Chargement de la partie qui peint</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Finishing the picture</source>
        <translation>Finition de l’image</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MakerChoice</name>
    <message>
        <source>On this machine</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (%2 to download)</source>
        <comment>model, size</comment>
        <translation>%1 (%2 à télécharger)</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MemoryPlan</name>
    <message>
        <source>%1, blocks streamed</source>
        <comment>precision</comment>
        <translation>%1, bloc par bloc</translation>
    </message>
    <message>
        <source>%1, one part after another</source>
        <comment>precision</comment>
        <translation>%1, une partie après l’autre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memory needed of memory there is, how</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This needs %1 and there are %2. Choose a smaller size, or give models more memory in the settings.</source>
        <translation>Il faut %1 et il y a %2. Choisissez une taille plus petite, ou accordez plus de mémoire aux modèles dans les préférences.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelListModel</name>
    <message>
        <source>Comes with Pictor</source>
        <translation>Fourni avec Pictor</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelStanding</name>
    <message>
        <source>%1 are here</source>
        <translation>%1 déjà là</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>Absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Not on this machine, %1 to download</source>
        <translation>Absent de cet ordinateur, %1 à télécharger</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>N’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Waits to be downloaded</source>
        <translation>Attend d’être téléchargé</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Téléchargement en pause</translation>
    </message>
    <message>
        <source>Needs your access token</source>
        <translation>Demande votre jeton d’accès</translation>
    </message>
    <message>
        <source>Needs your consent to the licence</source>
        <translation>Demande votre accord sur la licence</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>N’a pas pu être téléchargé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>On this machine, %1</source>
        <translation>Sur cet ordinateur, %1</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelUpkeep</name>
    <message>
        <source>Reads every file and compares it with what its makers published.</source>
        <translation>Lit chaque fichier et le compare à ce que ses auteurs ont publié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Every byte is right: %n file(s), %1.</source>
        <translation>
            <numerusform>Chaque octet est juste&#x202f;: %n fichier, %1.</numerusform>
            <numerusform>Chaque octet est juste&#x202f;: %n fichiers, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged.</source>
        <translation>
            <numerusform>%n fichier est endommagé.</numerusform>
            <numerusform>%n fichiers sont endommagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing frees %1. Other programs that use these files lose them too.</source>
        <translation>La suppression libère %1. Les autres programmes qui utilisent ces fichiers les perdent aussi.</translation>
    </message>
    <message>
        <source>%1 are free again.</source>
        <translation>%1 sont à nouveau libres.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Opening</name>
    <message>
        <source>Pictor was started again with --offline: nothing leaves this machine until Pictor is closed. Downloads that ran can go on after that.</source>
        <translation>Pictor a été démarré de nouveau avec --offline&#x202f;: rien ne sort de cet ordinateur jusqu’à la fermeture de Pictor. Les téléchargements interrompus pourront reprendre ensuite.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Query</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>pictor::ui::RequestListModel</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>answered, %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>broken off by the network</source>
        <translation>interrompue par le réseau</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non terminée</translation>
    </message>
</context>
<context>
    <name>pictor::ui::RestoreOffer</name>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between settings</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>pictor::ui::ReuseCheck</name>
    <message>
        <source>it was made with %1, which is not known here, and %2 stays chosen</source>
        <translation>elle a été créée avec %1, qui n’est pas connu ici, et %2 reste choisi</translation>
    </message>
    <message>
        <source>its noise came from a file, and not from the seed</source>
        <translation>son bruit venait d’un fichier, et non de la graine</translation>
    </message>
    <message>
        <source>it was made from a start image, which the file does not hold: choose it below “More”</source>
        <translation>elle a été créée à partir d’une image de départ, que le fichier ne contient pas&#x202f;: choisissez-la sous «&#x202f;Plus&#x202f;»</translation>
    </message>
    <message>
        <source>it was made with another version of %1</source>
        <translation>elle a été créée avec une autre version de %1</translation>
    </message>
    <message>
        <source>it was computed in another way (%1, and %2 now)</source>
        <comment>as in: cuda bf16</comment>
        <translation>elle a été calculée autrement (%1, et %2 maintenant)</translation>
    </message>
    <message>
        <source>These settings may not give the same picture again: %1.</source>
        <translation>Ces réglages ne redonneront peut-être pas la même image&#x202f;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>it took %n step(s), and %1 are the most</source>
        <translation>
            <numerusform>elle a demandé %n étape, et %1 est le maximum</numerusform>
            <numerusform>elle a demandé %n étapes, et %1 est le maximum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::SettingsViewModel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>Automatique&#x202f;: la plus rapide qui soit assez exacte</translation>
    </message>
    <message>
        <source>32 bit (f32)</source>
        <translation>32&#xa0;bits (f32)</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16&#xa0;bits (bf16)</translation>
    </message>
    <message>
        <source>16 bit (f16)</source>
        <translation>16&#xa0;bits (f16)</translation>
    </message>
    <message>
        <source>8 bit weights (int8): half the memory</source>
        <translation>Poids en 8&#xa0;bits (int8)&#x202f;: moitié moins de mémoire</translation>
    </message>
    <message>
        <source>Automatic: %1 of %2</source>
        <translation>Automatique&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Models (Hugging Face cache)</source>
        <translation>Modèles (cache de Hugging Face)</translation>
    </message>
    <message>
        <source>Pictor</source>
        <translation>Pictor</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translation>libtorch</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>%1, %2, %n thread</numerusform>
            <numerusform>%1, %2, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>pictor::ui::StateFile</name>
    <message>
        <source>%1 could not be written: %2. Free some space, or check who may write there.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2. Libérez de l’espace, ou vérifiez qui a le droit d’écrire à cet endroit.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::TokenViewModel</name>
    <message>
        <source>The token is kept, but could not be checked. %1</source>
        <translation>Le jeton est conservé, mais n’a pas pu être vérifié. %1</translation>
    </message>
    <message>
        <source>It is %1&apos;s.</source>
        <translation>Il appartient à %1.</translation>
    </message>
    <message>
        <source>It is %1&apos;s, by the name “%2”.</source>
        <translation>Il appartient à %1, sous le nom «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used.</source>
        <translation>Le jeton de la variable HF_TOKEN est utilisé.</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used, not the one in %1.</source>
        <translation>Le jeton de la variable HF_TOKEN est utilisé, et non celui de %1.</translation>
    </message>
    <message>
        <source>The token in %1 is used, which another program put there.</source>
        <translation>Le jeton de %1 est utilisé, qu’un autre programme y a placé.</translation>
    </message>
    <message>
        <source>There is none. Only gated models need one.</source>
        <translation>Il n’y en a pas. Seuls les modèles à accès restreint en demandent un.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::WindowMemory</name>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>L’état de la fenêtre de la dernière fois n’a pas pu être lu&#x202f;; elle recommence à neuf, et son état n’est pas conservé afin que %1 reste tel quel. Déplacez ce fichier ailleurs, ou vérifiez qui peut le lire et écrire dans son dossier, puis relancez Pictor.</translation>
    </message>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and the file is kept as %1. Arrange the window as you like it; that file may be deleted.</source>
        <translation>L’état de la fenêtre de la dernière fois n’a pas pu être lu&#x202f;; elle recommence à neuf, et le fichier est conservé sous le nom %1. Disposez la fenêtre comme bon vous semble&#x202f;; ce fichier peut être supprimé.</translation>
    </message>
</context>
</TS>
