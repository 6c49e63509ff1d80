<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlreadyRunning</name>
    <message>
        <source>Pictor</source>
        <translation>Pictor</translation>
    </message>
    <message>
        <source>Pictor is running already</source>
        <translation>Pictor läuft bereits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>AwaitedModel</name>
    <message>
        <source>The search needs %1 and goes on by itself when it is here.</source>
        <translation>Die Suche braucht %1 und geht von selbst weiter, sobald es da ist.</translation>
    </message>
    <message>
        <source>Your pictures are read as soon as %1 is here.</source>
        <translation>Ihre Bilder werden gelesen, sobald %1 da ist.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>CanvasProgress</name>
    <message>
        <source>Picture being made</source>
        <translation>Bild, das gerade entsteht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CanvasTrouble</name>
    <message>
        <source>Free memory</source>
        <translation>Speicher freigeben</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>Token eingeben</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>Lizenz ansehen</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>Modelle entfernen</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The picture was not made</source>
        <translation>Das Bild wurde nicht erzeugt</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built-in descriptor</source>
        <translation>Eingebauter Deskriptor</translation>
    </message>
    <message>
        <source>Finds altered copies of a picture; nothing to download.</source>
        <translation>Findet veränderte Kopien eines Bildes; muss nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words.</source>
        <translation>Findet Bilder nach Ähnlichkeit und anhand von Worten.</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words: finer and slower than ViT-B/32.</source>
        <translation>Findet Bilder nach Ähnlichkeit und anhand von Worten: feiner und langsamer als ViT-B/32.</translation>
    </message>
    <message>
        <source>Makes pictures from words in four steps.</source>
        <translation>Erzeugt Bilder aus Worten in vier Schritten.</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Landschaften</translation>
    </message>
    <message>
        <source>A small demonstration: paints little landscapes from English words, and nothing else.</source>
        <translation>Eine kleine Vorführung: malt kleine Landschaften aus englischen Worten, sonst nichts.</translation>
    </message>
    <message>
        <source>MIT for OpenAI&apos;s code; the weights&apos; page states none</source>
        <translation>MIT für den Code von OpenAI; die Seite der Gewichte nennt keine</translation>
    </message>
    <message>
        <source>Stability AI Community License (free below USD 1M yearly revenue)</source>
        <translation>Stability AI Community License (kostenlos bis 1 Mio. USD Jahresumsatz)</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Keep library, thumbnails and settings in DIR instead of the usual places.</source>
        <translation>Bibliothek, Vorschaubilder und Einstellungen in DIR statt an den üblichen Orten ablegen.</translation>
    </message>
    <message>
        <source>Compute on cpu (default), cuda or cuda:N.</source>
        <translation>Auf cpu (Vorgabe), cuda oder cuda:N rechnen.</translation>
    </message>
    <message>
        <source>Compute in auto (default: the fastest that the device has), f32, bf16, f16 or int8.</source>
        <translation>Mit auto (Vorgabe: das Schnellste, was das Gerät bietet), f32, bf16, f16 oder int8 rechnen.</translation>
    </message>
    <message>
        <source>Let nothing leave this machine: use what is on it.</source>
        <translation>Nichts verlässt diesen Rechner: nur verwenden, was darauf vorhanden ist.</translation>
    </message>
    <message>
        <source>Print which Pictor this is.</source>
        <translation>Ausgeben, welches Pictor dies ist.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Use this model: a key that “pictor models” lists, or a folder in the Hugging Face layout. Default: CLIP ViT-B/32 if its files are on this machine, else the built-in descriptor.</source>
        <translation>Dieses Modell verwenden: ein Schlüssel, den „pictor models“ auflistet, oder ein Ordner mit Hugging-Face-Struktur. Vorgabe: CLIP ViT-B/32, wenn seine Dateien auf diesem Rechner sind, sonst der eingebaute Deskriptor.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Je Zeile ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>“%1” is no command. Did you mean “%2”?</source>
        <translation>Es gibt keinen Befehl „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” is no device. Use cpu, cuda or cuda:N.</source>
        <translation>„%1“ ist kein Gerät. Verwenden Sie cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>“%1” is no precision. Use auto, f32, bf16, f16 or int8.</source>
        <translation>„%1“ ist keine Genauigkeit. Verwenden Sie auto, f32, bf16, f16 oder int8.</translation>
    </message>
    <message>
        <source>“%1” is no residency. Use auto, whole, part-by-part or streamed.</source>
        <translation>„%1“ ist kein Wert für --residency. Verwenden Sie auto, whole, part-by-part oder streamed.</translation>
    </message>
    <message>
        <source>Say what to measure: pictor bench clip, or pictor bench generate.</source>
        <translation>Geben Sie an, was gemessen werden soll: pictor bench clip oder pictor bench generate.</translation>
    </message>
    <message>
        <source>“pictor bench %1” takes no --%2.</source>
        <translation>„pictor bench %1“ kennt die Option --%2 nicht.</translation>
    </message>
    <message>
        <source>clip: openai/clip-vit-base-patch32 (default) or openai/clip-vit-large-patch14-336.</source>
        <translation>clip: openai/clip-vit-base-patch32 (Vorgabe) oder openai/clip-vit-large-patch14-336.</translation>
    </message>
    <message>
        <source>clip: pictures at a time (default 8).</source>
        <translation>clip: Bilder auf einmal (Vorgabe 8).</translation>
    </message>
    <message>
        <source>generate: the part to measure, of published width: flux (default), sd3, or autoencoder, which turns a finished picture into pixels.</source>
        <translation>generate: der zu messende Teil, in der veröffentlichten Breite: flux (Vorgabe), sd3 oder autoencoder, der ein fertiges Bild in Pixel umwandelt.</translation>
    </message>
    <message>
        <source>generate: so many of its blocks. flux: D double and S single ones (default 2,4; published 19,38). sd3: D (default 2; published 38).</source>
        <translation>generate: so viele seiner Blöcke. flux: D doppelte und S einfache (Vorgabe 2,4; veröffentlicht 19,38). sd3: D (Vorgabe 2; veröffentlicht 38).</translation>
    </message>
    <message>
        <source>generate: pixels of the picture (default 512x512).</source>
        <translation>generate: Pixel des Bildes (Vorgabe 512x512).</translation>
    </message>
    <message>
        <source>Measure for S seconds (default: clip 10, generate 20).</source>
        <translation>S Sekunden lang messen (Vorgabe: clip 10, generate 20).</translation>
    </message>
    <message>
        <source>Matrix products in f32 go through the %1.</source>
        <translation>Matrixprodukte in f32 laufen über %1.</translation>
    </message>
    <message>
        <source>Measures how fast this machine finds and makes pictures.</source>
        <translation>Misst, wie schnell dieser Rechner Bilder findet und erzeugt.</translation>
    </message>
    <message>
        <source>Models have their full width and random weights, so nothing has to be downloaded.
clip: pictures a second that CLIP embeds.
generate: seconds that a step takes. Every step goes through the same blocks over and over, so a few of them tell the time of all: the table gives the step as measured, and what it takes with as many blocks as the published model has. A picture takes four such steps and one run of the autoencoder.
GFLOP/s are 10^9 multiplications and additions of matrix products a second. Beside them stands what one large matrix product reaches in the same run and precision, the most that this machine gives, and the share of it that the model reaches.</source>
        <translation>Die Modelle haben ihre volle Breite und zufällige Gewichte; es muss also nichts heruntergeladen werden.
clip: Bilder je Sekunde, die CLIP in Vektoren umwandelt.
generate: Sekunden, die ein Schritt braucht. Jeder Schritt durchläuft immer wieder gleiche Blöcke, darum verraten schon wenige davon die Zeit aller: Die Tabelle nennt den Schritt wie gemessen und was er mit so vielen Blöcken braucht, wie das veröffentlichte Modell hat. Ein Bild braucht vier solche Schritte und einen Durchlauf des Autoencoders.
GFLOP/s sind 10^9 Multiplikationen und Additionen von Matrixprodukten je Sekunde. Daneben steht, was ein einzelnes großes Matrixprodukt im selben Lauf und mit derselben Genauigkeit erreicht, also das Höchste, was dieser Rechner hergibt, und welchen Anteil davon das Modell erreicht.</translation>
    </message>
    <message>
        <source>Measures CLIP ViT-B/32.</source>
        <translation>Misst CLIP ViT-B/32.</translation>
    </message>
    <message>
        <source>Measures the large one, a picture at a time.</source>
        <translation>Misst das große, ein Bild nach dem anderen.</translation>
    </message>
    <message>
        <source>A step of FLUX.1 at 512x512.</source>
        <translation>Ein Schritt von FLUX.1 bei 512x512.</translation>
    </message>
    <message>
        <source>A step of Stable Diffusion 3.5 Large, as JSON.</source>
        <translation>Ein Schritt von Stable Diffusion 3.5 Large, als JSON.</translation>
    </message>
    <message>
        <source>%1, %2, batches of %3</source>
        <translation>%1, %2, Stapel zu %3</translation>
    </message>
    <message>
        <source>  %1 pictures a second, %2 s a batch</source>
        <translation>  %1 Bilder je Sekunde, %2 s je Stapel</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s; a large matrix product reaches %2</source>
        <translation>  %1 GFLOP/s; ein großes Matrixprodukt erreicht %2</translation>
    </message>
    <message>
        <source>  %1 of memory at most</source>
        <translation>  höchstens %1 Speicher</translation>
    </message>
    <message>
        <source>--batch takes a whole number from 1 to %1, --seconds a number up to 3600.</source>
        <translation>--batch erwartet eine ganze Zahl von 1 bis %1, --seconds eine Zahl bis 3600.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>--width-of takes flux, sd3 or autoencoder, not “%1”.</source>
        <translation>--width-of erwartet flux, sd3 oder autoencoder, nicht „%1“.</translation>
    </message>
    <message>
        <source>--blocks takes two whole numbers from 1 to 100 for flux, such as 2,4.</source>
        <translation>--blocks erwartet für flux zwei ganze Zahlen von 1 bis 100, etwa 2,4.</translation>
    </message>
    <message>
        <source>--blocks takes one whole number from 1 to 100 for sd3.</source>
        <translation>--blocks erwartet für sd3 eine ganze Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>The autoencoder is measured whole; leave --blocks out.</source>
        <translation>Der Autoencoder wird als Ganzes gemessen; lassen Sie --blocks weg.</translation>
    </message>
    <message>
        <source>--size takes width and height, multiples of 16 up to 8192 pixels, such as 512x512, not “%1”.</source>
        <translation>--size erwartet Breite und Höhe, Vielfache von 16 bis 8192 Pixel, etwa 512x512, nicht „%1“.</translation>
    </message>
    <message>
        <source>--seconds takes a number above 0, up to 3600.</source>
        <translation>--seconds erwartet eine Zahl über 0 bis 3600.</translation>
    </message>
    <message>
        <source>  %1 s a picture</source>
        <translation>  %1 s je Bild</translation>
    </message>
    <message>
        <source>  %1 s a step; %2 s with all blocks of the published model</source>
        <translation>  %1 s je Schritt; %2 s mit allen Blöcken des veröffentlichten Modells</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s, %2 % of what a large matrix product reaches (%3)</source>
        <translation>  %1 GFLOP/s, %2 % dessen, was ein großes Matrixprodukt erreicht (%3)</translation>
    </message>
    <message>
        <source>  %1 of weights, %2 of memory at most</source>
        <translation>  %1 Gewichte, höchstens %2 Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 numbers by %3: %4</source>
        <translation>
            <numerusform>%1: %2 Zahl von %3: %4</numerusform>
            <numerusform>%1: %2 Zahlen von %3: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either picture files or --text WORDS.</source>
        <translation>Geben Sie entweder Bilddateien oder --text WORDS an.</translation>
    </message>
    <message>
        <source>Prints the vector that a model makes of a picture or a text.</source>
        <translation>Gibt den Vektor aus, den ein Modell aus einem Bild oder einem Text macht.</translation>
    </message>
    <message>
        <source>Vectors have length 1, so the product of two of them says how alike they are. A file that cannot be read is reported, and the others are still done.</source>
        <translation>Vektoren haben die Länge 1, darum sagt das Produkt zweier Vektoren, wie ähnlich sie sich sind. Eine Datei, die sich nicht lesen lässt, wird gemeldet; die übrigen werden trotzdem bearbeitet.</translation>
    </message>
    <message>
        <source>Words instead of pictures; may be given several times.</source>
        <translation>Worte statt Bilder; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Writes a line for each picture: input, kind, model, dimension, embedding.</source>
        <translation>Schreibt für jedes Bild eine Zeile: input, kind, model, dimension, embedding.</translation>
    </message>
    <message>
        <source>Embeds words, in the same space as CLIP&apos;s pictures.</source>
        <translation>Wandelt Worte in einen Vektor um, im selben Raum wie die Bilder von CLIP.</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>Es gibt keine Datei %1; berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it, or name another file.</source>
        <translation>%1 gibt es schon; --force ersetzt sie, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Paint with this model: a key that “pictor models” lists, a folder in the Hugging Face layout, or a checkpoint file. Default: the first of the list that is on this machine.</source>
        <translation>Mit diesem Modell malen: ein Schlüssel, den „pictor models“ auflistet, ein Ordner mit Hugging-Face-Struktur oder eine Checkpoint-Datei. Vorgabe: das erste der Liste, das auf diesem Rechner ist.</translation>
    </message>
    <message>
        <source>Write to FILE, a PNG with its settings inside, or into a folder. Default: the gallery&apos;s folder. With several pictures, each seed is put before “.png”, or where FILE says {seed}.</source>
        <translation>In FILE schreiben, ein PNG, das seine Einstellungen enthält, oder in einen Ordner. Vorgabe: der Ordner der Galerie. Bei mehreren Bildern wird der jeweilige Seed vor „.png“ gesetzt oder dorthin, wo in FILE {seed} steht.</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Dateien ersetzen, die es schon gibt.</translation>
    </message>
    <message>
        <source>Same seed and settings, same picture (default: a new one each time).</source>
        <translation>Gleicher Seed und gleiche Einstellungen, gleiches Bild (Vorgabe: jedes Mal ein neuer).</translation>
    </message>
    <message>
        <source>Pixels; rounded to what the model can (default: what it is made for).</source>
        <translation>Pixel; gerundet auf das, was das Modell kann (Vorgabe: wofür es gemacht ist).</translation>
    </message>
    <message>
        <source>Steps (default: the model&apos;s own).</source>
        <translation>Schritte (Vorgabe: die des Modells).</translation>
    </message>
    <message>
        <source>How strictly to follow the prompt, for models that have it; up to 1: off.</source>
        <translation>Wie streng dem Prompt gefolgt wird, bei Modellen, die das können; bis 1: aus.</translation>
    </message>
    <message>
        <source>What the picture shall not show; needs --guidance above 1.</source>
        <translation>Was das Bild nicht zeigen soll; braucht --guidance über 1.</translation>
    </message>
    <message>
        <source>So many pictures, with the seeds N, N+1, …</source>
        <translation>So viele Bilder, mit den Seeds N, N+1, …</translation>
    </message>
    <message>
        <source>Start from this picture, brought to the size.</source>
        <translation>Von diesem Bild ausgehen, auf die Größe gebracht.</translation>
    </message>
    <message>
        <source>How far to leave the start image: above 0, up to 1 (default 0.6).</source>
        <translation>Wie weit vom Startbild abgewichen wird: über 0, bis 1 (Vorgabe 0.6).</translation>
    </message>
    <message>
        <source>How much of the model is in memory at once: auto (default: what fits), whole, part-by-part or streamed.</source>
        <translation>Wie viel vom Modell zugleich im Speicher ist: auto (Vorgabe: was hineinpasst), whole, part-by-part oder streamed.</translation>
    </message>
    <message>
        <source>Take the tensor “noise” of this safetensors file instead of drawing it.</source>
        <translation>Den Tensor „noise“ dieser safetensors-Datei nehmen, statt ihn auszuwürfeln.</translation>
    </message>
    <message>
        <source>Write ids, embeddings, noise and the latents of each step as safetensors.</source>
        <translation>IDs, Embeddings, Rauschen und die Latents jedes Schritts als safetensors schreiben.</translation>
    </message>
    <message>
        <source>Paints a picture, puts it into the gallery&apos;s folder and prints its name.</source>
        <translation>Malt ein Bild, legt es in den Ordner der Galerie und gibt seinen Namen aus.</translation>
    </message>
    <message>
        <source>Four pictures: boat-7.png to boat-10.png.</source>
        <translation>Vier Bilder: boat-7.png bis boat-10.png.</translation>
    </message>
    <message>
        <source>Starts from a picture.</source>
        <translation>Geht von einem Bild aus.</translation>
    </message>
    <message>
        <source>The prompt from a file, the weights from a checkpoint.</source>
        <translation>Der Prompt aus einer Datei, die Gewichte aus einem Checkpoint.</translation>
    </message>
    <message>
        <source>One JSON object a line, each with its “event”: download, stage, step, note, picture, and in the end one “end” with its “state”.</source>
        <translation>Je Zeile ein JSON-Objekt, jedes mit seinem „event“: download, stage, step, note, picture und am Schluss ein „end“ mit seinem „state“.</translation>
    </message>
    <message>
        <source>Paints a picture from words.</source>
        <translation>Malt ein Bild aus Worten.</translation>
    </message>
    <message>
        <source>A model that is not on this machine yet is downloaded first, if --model names it. The names of the finished pictures go to standard output, everything else to standard error. A file that is there already is never replaced without --force. Ctrl+C stops within a moment, and pictures that are finished stay. A prompt that begins with a dash goes after a lone --, and a lone - reads it from standard input.</source>
        <translation>Ein Modell, das noch nicht auf diesem Rechner ist, wird zuerst heruntergeladen, wenn --model es nennt. Die Namen der fertigen Bilder gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. Eine Datei, die es schon gibt, wird ohne --force nie ersetzt. Strg+C hält innerhalb eines Augenblicks an, und fertige Bilder bleiben. Ein Prompt, der mit einem Bindestrich beginnt, steht hinter einem einzelnen --, und ein einzelnes - liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is no command. “pictor --help” lists all commands.</source>
        <translation>Es gibt keinen Befehl „%1“. „pictor --help“ listet alle Befehle auf.</translation>
    </message>
    <message>
        <source>Explains Pictor, or one command.</source>
        <translation>Erklärt Pictor oder einen Befehl.</translation>
    </message>
    <message>
        <source>Explains how to search.</source>
        <translation>Erklärt, wie man sucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures: %2 (%3 s)</source>
        <translation>
            <numerusform>%1 Bild: %2 (%3 s)</numerusform>
            <numerusform>%1 Bilder: %2 (%3 s)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in %1: Pictor finds JPEG, PNG, WebP, TIFF, GIF and BMP files in a folder and those below it.</source>
        <translation>In %1 sind keine Bilder: Pictor findet JPEG-, PNG-, WebP-, TIFF-, GIF- und BMP-Dateien in einem Ordner und in denen darunter.</translation>
    </message>
    <message>
        <source>Stopped. What is indexed stays; the same command goes on from there.</source>
        <translation>Angehalten. Was indiziert ist, bleibt; derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>Name the folders whose pictures are to be found.</source>
        <translation>Nennen Sie die Ordner, deren Bilder gefunden werden sollen.</translation>
    </message>
    <message>
        <source>Learns what the pictures in folders look like, so that they can be found.</source>
        <translation>Lernt, wie die Bilder in Ordnern aussehen, damit sie gefunden werden können.</translation>
    </message>
    <message>
        <source>Only new and changed pictures are looked at; Ctrl+C stops, and the same command goes on later. Without DIR, the folders of earlier runs are gone over again. Pictures that cannot be read are reported, and the others are still done.</source>
        <translation>Nur neue und geänderte Bilder werden angesehen; Strg+C hält an, und derselbe Befehl macht später weiter. Ohne DIR werden die Ordner früherer Läufe noch einmal durchgegangen. Bilder, die sich nicht lesen lassen, werden gemeldet; die übrigen werden trotzdem bearbeitet.</translation>
    </message>
    <message>
        <source>Indexes a folder and all in it.</source>
        <translation>Indiziert einen Ordner und alles darin.</translation>
    </message>
    <message>
        <source>The same with CLIP, which also understands words.</source>
        <translation>Dasselbe mit CLIP, das auch Worte versteht.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“pictor models %1” is no command.</source>
        <translation>Es gibt keinen Befehl „pictor models %1“.</translation>
    </message>
    <message>
        <source>“pictor models list” takes no arguments.</source>
        <translation>„pictor models list“ nimmt keine Argumente an.</translation>
    </message>
    <message>
        <source>Name one model: pictor models %1 KEY. “pictor models” lists the keys.</source>
        <translation>Nennen Sie ein Modell: pictor models %1 KEY. „pictor models“ listet die Schlüssel auf.</translation>
    </message>
    <message>
        <source>Lists the models; downloads, checks and removes their files.</source>
        <translation>Listet die Modelle auf; lädt ihre Dateien herunter, prüft und entfernt sie.</translation>
    </message>
    <message>
        <source>list: the models, their licences and mirrors, and which of them are on this machine (also without a word).
download KEY: fetches the files of a model, as its first use would. Ctrl+C pauses, and the same command goes on from there.
verify KEY: reads every file and compares it with the repository&apos;s hashes.
remove KEY: deletes the files, and says how much that frees.
Files live in the Hugging Face cache (HF_HUB_CACHE, HF_HOME), shared with other programs. Any folder in the Hugging Face layout serves as a model too. Models that ask for an account take an access token from HF_TOKEN, or from the window&apos;s Settings.</source>
        <translation>list: die Modelle, ihre Lizenzen und Spiegel, und welche davon auf diesem Rechner sind (auch ohne ein Wort).
download KEY: holt die Dateien eines Modells, wie es seine erste Verwendung täte. Strg+C pausiert, und derselbe Befehl macht dort weiter.
verify KEY: liest jede Datei und vergleicht sie mit den Prüfsummen des Repositorys.
remove KEY: löscht die Dateien und sagt, wie viel Platz das freigibt.
Die Dateien liegen im Hugging-Face-Cache (HF_HUB_CACHE, HF_HOME), den auch andere Programme nutzen. Auch jeder Ordner mit Hugging-Face-Struktur dient als Modell. Modelle, die ein Konto verlangen, nehmen ein Zugangstoken aus HF_TOKEN oder aus den Einstellungen im Fenster.</translation>
    </message>
    <message>
        <source>download: from a copy that needs no account (“list” names it), compared with the original.</source>
        <translation>download: von einer Kopie, die kein Konto verlangt („list“ nennt sie), verglichen mit dem Original.</translation>
    </message>
    <message>
        <source>verify: download damaged files again.</source>
        <translation>verify: beschädigte Dateien erneut herunterladen.</translation>
    </message>
    <message>
        <source>remove: only say what would be freed.</source>
        <translation>remove: nur sagen, was frei würde.</translation>
    </message>
    <message>
        <source>Shows what there is.</source>
        <translation>Zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Fetches CLIP, which finds pictures by words.</source>
        <translation>Holt CLIP, das Bilder anhand von Worten findet.</translation>
    </message>
    <message>
        <source>Checks its files; a line for each step and each fault.</source>
        <translation>Prüft seine Dateien; eine Zeile für jeden Schritt und jeden Fehler.</translation>
    </message>
    <message>
        <source>Says how much removing it would free.</source>
        <translation>Sagt, wie viel Platz sein Entfernen freigäbe.</translation>
    </message>
    <message>
        <source>%1 needs no download: %2.</source>
        <translation>%1 muss nicht heruntergeladen werden: %2.</translation>
    </message>
    <message>
        <source>it comes with Pictor</source>
        <translation>es gehört zu Pictor</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are here. The same command goes on from there.</source>
        <translation>Pausiert: %1 von %2 sind vorhanden. Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>Or add --mirror: %1 offers the same files without an account.</source>
        <translation>Oder fügen Sie --mirror hinzu: %1 bietet dieselben Dateien ohne Konto an.</translation>
    </message>
    <message>
        <source>There is no mirror of %1; leave --mirror out.</source>
        <translation>Es gibt keinen Spiegel von %1; lassen Sie --mirror weg.</translation>
    </message>
    <message>
        <source>%1 is on this machine: %2</source>
        <translation>%1 ist auf diesem Rechner: %2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>on this machine, %1</source>
        <translation>auf diesem Rechner, %1</translation>
    </message>
    <message>
        <source>, needs an account</source>
        <translation>, braucht ein Konto</translation>
    </message>
    <message>
        <source>, %1 in all</source>
        <translation>, insgesamt %1</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>%1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Lizenz: %1.</translation>
    </message>
    <message>
        <source>Licence: %1, %2</source>
        <translation>Lizenz: %1, %2</translation>
    </message>
    <message>
        <source>Without an account: --mirror, from %1.</source>
        <translation>Ohne Konto: --mirror, von %1.</translation>
    </message>
    <message>
        <source> (used unless you say otherwise)</source>
        <translation> (wird verwendet, wenn Sie nichts anderes angeben)</translation>
    </message>
    <message>
        <source>Removing %1 would free %2.</source>
        <translation>Das Entfernen von %1 würde %2 freigeben.</translation>
    </message>
    <message>
        <source>%1 is removed: %2 freed.</source>
        <translation>%1 ist entfernt: %2 freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files, %2, all sound.</source>
        <translation>
            <numerusform>%1: %n Datei, %2, unversehrt.</numerusform>
            <numerusform>%1: %n Dateien, %2, alle unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has damaged files; “pictor models verify %2 --repair” downloads them again.</source>
        <translation>%1 hat beschädigte Dateien; „pictor models verify %2 --repair“ lädt sie erneut herunter.</translation>
    </message>
    <message>
        <source>No picture is indexed with %1 yet. Run “pictor index DIR --model %1” first.</source>
        <translation>Mit %1 ist noch kein Bild indiziert. Führen Sie zuerst „pictor index DIR --model %1“ aus.</translation>
    </message>
    <message>
        <source> Or search with the model that they were indexed with: --model %1.</source>
        <translation> Oder suchen Sie mit dem Modell, mit dem die Bilder indiziert wurden: --model %1.</translation>
    </message>
    <message>
        <source>Give either one picture file or --text WORDS.</source>
        <translation>Geben Sie entweder eine Bilddatei oder --text WORDS an.</translation>
    </message>
    <message>
        <source>--top takes a whole number from 1 to %1.</source>
        <translation>--top erwartet eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>The library is empty. Run “pictor index DIR” on a folder of pictures first.</source>
        <translation>Die Bibliothek ist leer. Führen Sie zuerst „pictor index DIR“ mit einem Ordner voller Bilder aus.</translation>
    </message>
    <message>
        <source>Finds the indexed pictures that look most like one, or that words describe.</source>
        <translation>Findet die indizierten Bilder, die einem Bild am ähnlichsten sehen oder die Worte beschreiben.</translation>
    </message>
    <message>
        <source>Prints a score and a path a line, best first. The score is the cosine of the two vectors: 1 is the same picture.</source>
        <translation>Gibt je Zeile einen Ähnlichkeitswert und einen Pfad aus, die besten zuerst. Der Wert ist der Kosinus der beiden Vektoren: 1 ist dasselbe Bild.</translation>
    </message>
    <message>
        <source>Search by words instead of a picture (needs a model that knows words).</source>
        <translation>Mit Worten statt mit einem Bild suchen (braucht ein Modell, das Worte versteht).</translation>
    </message>
    <message>
        <source>Print at most N pictures (default 10).</source>
        <translation>Höchstens N Bilder ausgeben (Vorgabe 10).</translation>
    </message>
    <message>
        <source>Shows the ten pictures most like photo.jpg.</source>
        <translation>Zeigt die zehn Bilder, die photo.jpg am ähnlichsten sind.</translation>
    </message>
    <message>
        <source>Shows the three that fit the words best.</source>
        <translation>Zeigt die drei, die am besten zu den Worten passen.</translation>
    </message>
    <message>
        <source>Hands the best one, as path and score, to another program.</source>
        <translation>Übergibt das beste, als Pfad und Ähnlichkeitswert, an ein anderes Programm.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of at most %3 tokens, the rest filled with %4</source>
        <translation>
            <numerusform>%1: %2 von höchstens %3 Token, der Rest mit %4 aufgefüllt</numerusform>
            <numerusform>%1: %2 von höchstens %3 Token, der Rest mit %4 aufgefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model does not see the last %1 of %2 tokens:</source>
        <translation>
            <numerusform>Das Modell sieht die letzten %1 von %2 Token nicht:</numerusform>
            <numerusform>Das Modell sieht die letzten %1 von %2 Token nicht:</numerusform>
        </translation>
    </message>
    <message>
        <source>  seen  %1</source>
        <translation>  gesehen        %1</translation>
    </message>
    <message>
        <source>  cut   %1</source>
        <translation>  abgeschnitten  %1</translation>
    </message>
    <message>
        <source>%1: tokenizers of this kind are not in this version.</source>
        <translation>%1: Tokenizer dieser Art sind in dieser Version nicht enthalten.</translation>
    </message>
    <message>
        <source>Give one text; put words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>Geben Sie einen einzigen Text an; setzen Sie Worte in Anführungszeichen: &quot;a red boat&quot;.</translation>
    </message>
    <message>
        <source>Shows what a model reads of a text, and where it cuts.</source>
        <translation>Zeigt, was ein Modell von einem Text liest und wo es ihn abschneidet.</translation>
    </message>
    <message>
        <source>A model with several tokenizers, as those that paint have, shows each, named by its folder: the tokens, how many the model reads, and the number that fills the rest. Only the tokenizers&apos; files need to be here. A text that begins with a dash goes after a lone --.</source>
        <translation>Bei einem Modell mit mehreren Tokenizern, wie die malenden sie haben, wird jeder gezeigt, benannt nach seinem Ordner: die Token, wie viele davon das Modell liest, und die Nummer, die den Rest auffüllt. Nur die Dateien der Tokenizer müssen vorhanden sein. Ein Text, der mit einem Bindestrich beginnt, steht hinter einem einzelnen --.</translation>
    </message>
    <message>
        <source>A key that “pictor models” lists, or a folder in the Hugging Face layout. Default: the first of the list that reads words and is on this machine.</source>
        <translation>Ein Schlüssel, den „pictor models“ auflistet, oder ein Ordner mit Hugging-Face-Struktur. Vorgabe: das erste der Liste, das Worte liest und auf diesem Rechner ist.</translation>
    </message>
    <message>
        <source>Lists the tokens, their numbers, and what is cut off.</source>
        <translation>Listet die Token auf, ihre Nummern und was abgeschnitten wird.</translation>
    </message>
    <message>
        <source>The same of a model in a folder, as JSON: tokenizer, ids, tokens, total, length, padding.</source>
        <translation>Dasselbe für ein Modell in einem Ordner, als JSON: tokenizer, ids, tokens, total, length, padding.</translation>
    </message>
    <message>
        <source>Looked in:</source>
        <translation>Gesucht in:</translation>
    </message>
    <message>
        <source>The reason:</source>
        <translation>Der Grund:</translation>
    </message>
    <message>
        <source>Downloading %1 from %2…</source>
        <translation>%1 wird von %2 heruntergeladen&#xa0;…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Say what to paint: pictor generate &quot;a red boat at dawn&quot;; - reads it from standard input.</source>
        <translation>Geben Sie an, was gemalt werden soll: pictor generate &quot;a red boat at dawn&quot;; - liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Give one prompt; put its words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>Geben Sie einen einzigen Prompt an; setzen Sie seine Worte in Anführungszeichen: &quot;a red boat&quot;.</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, such as 1024x768, not “%1”.</source>
        <translation>--size erwartet Breite und Höhe in Pixeln, etwa 1024x768, nicht „%1“.</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to %1, not “%2”.</source>
        <translation>--seed erwartet eine ganze Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--guidance takes a number from 0 to %1, not “%2”.</source>
        <translation>--guidance erwartet eine Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--init takes the file of a picture.</source>
        <translation>--init erwartet die Datei eines Bildes.</translation>
    </message>
    <message>
        <source>--strength takes a number above 0, up to 1, not “%1”: small keeps the start image, 1 keeps nothing of it.</source>
        <translation>--strength erwartet eine Zahl über 0 bis 1, nicht „%1“: Ein kleiner Wert behält das Startbild bei, 1 behält nichts davon.</translation>
    </message>
    <message>
        <source>--strength says how far a start image is changed: give one with --init IMAGE.</source>
        <translation>--strength sagt, wie weit ein Startbild verändert wird: Geben Sie eines mit --init IMAGE an.</translation>
    </message>
    <message>
        <source>--init-noise gives every seed the same noise; leave --count out.</source>
        <translation>--init-noise gibt jedem Seed dasselbe Rauschen; lassen Sie --count weg.</translation>
    </message>
    <message>
        <source>--dump writes what happens to one picture; leave --count out.</source>
        <translation>--dump schreibt auf, was mit einem einzelnen Bild geschieht; lassen Sie --count weg.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>--%1 erwartet eine ganze Zahl von 1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 The picture is here instead:</source>
        <translation>%1 Das Bild liegt stattdessen hier:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Modell wird geöffnet</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>Transformer wird geladen</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Bild wird gemalt</translation>
    </message>
    <message>
        <source>Turning it into pixels</source>
        <translation>Wird in Pixel umgewandelt</translation>
    </message>
    <message>
        <source>, asks for a free account</source>
        <translation>, verlangt ein kostenloses Konto</translation>
    </message>
    <message>
        <source>  %1 (%2, licence: %3%4): pictor models download %5</source>
        <translation>  %1 (%2, Lizenz: %3%4): pictor models download %5</translation>
    </message>
    <message>
        <source>No model that paints is on this machine. Give one with --model, a folder or a checkpoint file, or fetch one:</source>
        <translation>Auf diesem Rechner ist kein Modell, das malt. Geben Sie eines mit --model an, einen Ordner oder eine Checkpoint-Datei, oder holen Sie eines:</translation>
    </message>
    <message>
        <source>-o takes the file that the picture is written to, or a folder.</source>
        <translation>-o erwartet die Datei, in die das Bild geschrieben wird, oder einen Ordner.</translation>
    </message>
    <message>
        <source>Pictures are written as PNG, which keeps their settings: -o %1.png.</source>
        <translation>Bilder werden als PNG geschrieben, das ihre Einstellungen bewahrt: -o %1.png.</translation>
    </message>
    <message>
        <source>There is no folder %1; make it, or write elsewhere.</source>
        <translation>Es gibt keinen Ordner %1; legen Sie ihn an, oder schreiben Sie woandershin.</translation>
    </message>
    <message>
        <source>%1 is no file; name another.</source>
        <translation>%1 ist keine Datei; nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Standard input is longer than a prompt can be (1 MiB); is it the right file?</source>
        <translation>Die Standardeingabe ist länger, als ein Prompt sein kann (1 MiB); ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>Learns what the pictures in a folder look like.</source>
        <translation>Lernt, wie die Bilder in einem Ordner aussehen.</translation>
    </message>
    <message>
        <source>Finds those that look most like it.</source>
        <translation>Findet die Bilder, die diesem am ähnlichsten sehen.</translation>
    </message>
    <message>
        <source>Pictor makes pictures from words and finds them by likeness, on your machine.</source>
        <translation>Pictor erzeugt Bilder aus Worten und findet sie nach Ähnlichkeit, auf Ihrem Rechner.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>The first minute:</source>
        <translation>Die erste Minute:</translation>
    </message>
    <message>
        <source>“pictor help COMMAND” says more about each.</source>
        <translation>„pictor help COMMAND“ sagt mehr über jeden Befehl.</translation>
    </message>
    <message>
        <source>Usage: pictor %1 %2 [options]</source>
        <translation>Aufruf: pictor %1 %2 [Optionen]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>“pictor help %1” says how it is used.</source>
        <translation>„pictor help %1“ sagt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>“pictor --help” lists all commands.</source>
        <translation>„pictor --help“ listet alle Befehle auf.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; use the command line, for example: pictor index FOLDER, then pictor search IMAGE (all commands: pictor --help).</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe; verwenden Sie die Befehlszeile, zum Beispiel: pictor index FOLDER, dann pictor search IMAGE (alle Befehle: pictor --help).</translation>
    </message>
    <message>
        <source>Stopping; Ctrl+C again ends at once.</source>
        <translation>Wird angehalten; noch einmal Strg+C beendet sofort.</translation>
    </message>
    <message>
        <source>The result could not be written. Is the disk full?</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>Es gibt keinen Ordner %1; berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 holds no tokenizer: neither vocab.json and merges.txt, nor tokenizer.json, nor folders with them.</source>
        <translation>%1 enthält keinen Tokenizer: weder vocab.json und merges.txt noch tokenizer.json noch Ordner mit diesen Dateien.</translation>
    </message>
    <message>
        <source>The tokenizer of %1 is not on this machine. Fetch the model with “pictor models download %2”, or give a folder that holds one.</source>
        <translation>Der Tokenizer von %1 ist nicht auf diesem Rechner. Holen Sie das Modell mit „pictor models download %2“, oder geben Sie einen Ordner an, der einen enthält.</translation>
    </message>
    <message>
        <source>“pictor models” lists all; a folder is given as ./%1.</source>
        <translation>„pictor models“ listet alle auf; ein Ordner wird als ./%1 angegeben.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>There is no model “%1”. %2</source>
        <translation>Es gibt kein Modell „%1“. %2</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures. Name a model that does, such as --model openai/clip-vit-base-patch32.</source>
        <translation>%1 versteht keine Worte, nur Bilder. Nennen Sie ein Modell, das Worte versteht, etwa --model openai/clip-vit-base-patch32.</translation>
    </message>
    <message>
        <source>No model that reads words is on this machine. Give a folder with --model, or fetch CLIP (0.6 GB): pictor models download openai/clip-vit-base-patch32</source>
        <translation>Auf diesem Rechner ist kein Modell, das Worte liest. Geben Sie mit --model einen Ordner an, oder holen Sie CLIP (0,6 GB): pictor models download openai/clip-vit-base-patch32</translation>
    </message>
    <message>
        <source>--model %1 downloads it (%2)</source>
        <translation>--model %1 lädt es herunter (%2)</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures.</source>
        <translation>%1 versteht keine Worte, nur Bilder.</translation>
    </message>
    <message>
        <source>Use --model %1.</source>
        <translation>Verwenden Sie --model %1.</translation>
    </message>
    <message>
        <source>Use one that does: %1.</source>
        <translation>Verwenden Sie eines, das Worte versteht: %1.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>Tell on standard error when each phase of the window&apos;s start was reached.</source>
        <translation>Auf der Standardfehlerausgabe melden, wann jede Phase des Fensterstarts erreicht war.</translation>
    </message>
    <message>
        <source>“%1” is no command, and no file.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>Erzeugte Bilder</translation>
    </message>
    <message>
        <source>“pictor doctor” takes no arguments.</source>
        <translation>„pictor doctor“ nimmt keine Argumente an.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Says what Pictor runs on and what is wrong with it.</source>
        <translation>Sagt, worauf Pictor läuft und was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Prints what to paste into a report of a bug: versions, system, processor and its features, memory, devices, libtorch and how fast it multiplies matrices (a second for each device), the folders that Pictor keeps things in, with their sizes and what is free there, and what is wrong with all that and what to do. Nothing leaves this machine; of an access token it says only that there is one, and the home folder reads ~.
Ends with 0 when nothing is wrong, else with 1.</source>
        <translation>Gibt aus, was in einen Fehlerbericht gehört: Versionen, System, Prozessor und seine Fähigkeiten, Speicher, Geräte, libtorch und wie schnell es Matrizen multipliziert (eine Sekunde je Gerät), die Ordner, in denen Pictor etwas ablegt, mit ihrer Größe und dem freien Platz dort, und was an alledem nicht stimmt und was zu tun ist. Nichts verlässt diesen Rechner; von einem Zugangstoken steht nur da, dass es eines gibt, und der persönliche Ordner steht als ~ da.
Endet mit 0, wenn nichts zu beanstanden ist, sonst mit 1.</translation>
    </message>
    <message>
        <source>Looks at everything.</source>
        <translation>Sieht alles durch.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Dasselbe für Programme.</translation>
    </message>
    <message numerus="yes">
        <source>%1 indexed</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 indiziert</numerusform>
            <numerusform>%1 indiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 unverändert</numerusform>
            <numerusform>%1 unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 unlesbar</numerusform>
            <numerusform>%1 unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gone</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 nicht mehr da</numerusform>
            <numerusform>%1 nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of pictures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no device %1 that this libtorch can use. Choose --device cpu, or install a CUDA build.</source>
        <translation>Es gibt kein Gerät %1, das dieses libtorch verwenden kann. Wählen Sie --device cpu, oder installieren Sie ein Pictor, das für CUDA gebaut ist.</translation>
    </message>
    <message>
        <source>, computes in bf16 itself</source>
        <translation>, rechnet selbst in bf16</translation>
    </message>
    <message>
        <source>, without bf16 of its own</source>
        <translation>, ohne eigenes bf16</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>For models</source>
        <translation>Für Modelle</translation>
    </message>
    <message>
        <source>%1, as the settings say</source>
        <translation>%1, wie in den Einstellungen festgelegt</translation>
    </message>
    <message>
        <source>%1, chosen automatically</source>
        <translation>%1, automatisch gewählt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>%1 %2: %3 GFLOP/s</source>
        <translation>%1 %2: %3 GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>Matrixprodukte</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Er hat</translation>
    </message>
    <message>
        <source>nothing that is made use of</source>
        <translation>nichts, was genutzt wird</translation>
    </message>
    <message>
        <source>Inference module</source>
        <translation>Inferenzmodul</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translation>libtorch</translation>
    </message>
    <message>
        <source>f32 products by</source>
        <translation>f32-Produkte über</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>there, in the keychain</source>
        <translation>vorhanden, im Schlüsselbund</translation>
    </message>
    <message>
        <source>there, in a file beside the settings</source>
        <translation>vorhanden, in einer Datei neben den Einstellungen</translation>
    </message>
    <message>
        <source>there, in HF_TOKEN</source>
        <translation>vorhanden, in HF_TOKEN</translation>
    </message>
    <message>
        <source>there, in another program&apos;s file</source>
        <translation>vorhanden, in der Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is no http or https address, so no model can be downloaded. Correct or remove it.</source>
        <translation>HF_ENDPOINT ist keine http- oder https-Adresse, darum kann kein Modell heruntergeladen werden. Berichtigen oder löschen Sie die Variable.</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>Modell-Hub</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>forbidden (%1)</source>
        <translation>verboten (%1)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
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
        <translation>Qt-Build</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>none: the window cannot open</source>
        <translation>keiner: Das Fenster kann sich nicht öffnen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>%1: %2 is no folder. Move it away, or choose another place (%3).</source>
        <translation>%1: %2 ist kein Ordner. Verschieben Sie die Datei, oder wählen Sie einen anderen Ort (%3).</translation>
    </message>
    <message>
        <source>%1: nothing can be written into %2. Change who may write there, or choose another place (%3).</source>
        <translation>%1: In %2 kann nichts geschrieben werden. Ändern Sie, wer dort schreiben darf, oder wählen Sie einen anderen Ort (%3).</translation>
    </message>
    <message>
        <source>%1: only %2 are free on the disk of %3. Make room, or choose another place (%4).</source>
        <translation>%1: Auf dem Datenträger von %3 sind nur %2 frei. Geben Sie Platz frei, oder wählen Sie einen anderen Ort (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 files</source>
        <translation>
            <numerusform>%1 in %2 Datei</numerusform>
            <numerusform>%1 in %2 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 free</source>
        <translation>%1: %2, %3 frei</translation>
    </message>
    <message>
        <source>%1: not there yet, %2 free</source>
        <translation>%1: noch nicht vorhanden, %2 frei</translation>
    </message>
    <message>
        <source>, not writable</source>
        <translation>, nicht beschreibbar</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong:</source>
        <translation>
            <numerusform>%n Problem gefunden:</numerusform>
            <numerusform>%n Probleme gefunden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seed %1, %2, %n steps, %3 s, %4</source>
        <translation>
            <numerusform>Seed %1, %2, %n Schritt, %3 s, %4</numerusform>
            <numerusform>Seed %1, %2, %n Schritte, %3 s, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %1 of %n pictures are finished and stay.</source>
        <translation>
            <numerusform>Angehalten; fertig und erhalten: %1 von %n Bild.</numerusform>
            <numerusform>Angehalten; fertig und erhalten: %1 von %n Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Open the window and find pictures like FILE; without one, it asks for a picture.</source>
        <translation>Das Fenster öffnen und Bilder finden, die FILE ähneln; ohne FILE fragt es nach einem Bild.</translation>
    </message>
    <message>
        <source>Open the window and start new pictures from FILE; without one, it asks for a picture.</source>
        <translation>Das Fenster öffnen und für neue Bilder von FILE ausgehen; ohne FILE fragt es nach einem Bild.</translation>
    </message>
    <message>
        <source>Give either --find-similar or --start-image.</source>
        <translation>Geben Sie entweder --find-similar oder --start-image an.</translation>
    </message>
    <message>
        <source>--start-image takes one picture.</source>
        <translation>--start-image erwartet ein einziges Bild.</translation>
    </message>
    <message>
        <source>Without a command, the window opens. It finds what looks like the pictures that it is given, and adds folders to the library.</source>
        <translation>Ohne Befehl öffnet sich das Fenster. Es findet, was den angegebenen Bildern ähnlich sieht, und fügt angegebene Ordner zur Bibliothek hinzu.</translation>
    </message>
    <message>
        <source>Say which: man, bash, fish or zsh.</source>
        <translation>Geben Sie an, was: man, bash, fish oder zsh.</translation>
    </message>
    <message>
        <source>Prints the manual page, or what completes a shell&apos;s command line.</source>
        <translation>Gibt die Handbuchseite aus oder das, womit eine Shell die Befehlszeile vervollständigt.</translation>
    </message>
    <message>
        <source>Lets fish complete what Pictor takes, without an installation.</source>
        <translation>Lässt fish auch ohne Installation vervollständigen, was Pictor annimmt.</translation>
    </message>
    <message>
        <source>pictor [options] [FILE…]</source>
        <translation>pictor [Optionen] [FILE…]</translation>
    </message>
    <message>
        <source>pictor COMMAND [options]</source>
        <translation>pictor COMMAND [Optionen]</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture; given without %2 it is added to the library.</source>
        <translation>%1 ist ein Ordner, kein Bild; ohne %2 angegeben, wird er der Bibliothek hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>CreateCanvas</name>
    <message>
        <source>Picture without words</source>
        <translation>Bild ohne Worte</translation>
    </message>
    <message>
        <source>The picture is made as soon as %1 is here.</source>
        <translation>Das Bild wird erzeugt, sobald %1 da ist.</translation>
    </message>
</context>
<context>
    <name>CreateInvitation</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 ist unterwegs</translation>
    </message>
    <message>
        <source>Describe a landscape</source>
        <translation>Beschreiben Sie eine Landschaft</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Beschreiben Sie ein Bild</translation>
    </message>
    <message>
        <source>Making pictures needs a model on this machine. It is downloaded once; after that, everything is made here and nothing leaves this machine.</source>
        <translation>Um Bilder zu erzeugen, braucht es ein Modell auf diesem Rechner. Es wird einmal heruntergeladen; danach entsteht alles hier, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Write the prompt meanwhile: pictures that you ask for now are made as soon as it is here.</source>
        <translation>Schreiben Sie inzwischen den Prompt: Bilder, die Sie jetzt anfordern, werden erzeugt, sobald es da ist.</translation>
    </message>
    <message>
        <source>“%1” comes with Pictor to try it at once: it is small, and paints little landscapes and nothing else. It reads English. For everything else, fetch a large model.</source>
        <translation>„%1“ gehört zu Pictor, damit Sie es sofort ausprobieren können: Es ist klein und malt kleine Landschaften, sonst nichts. Es liest Englisch. Für alles andere holen Sie ein großes Modell.</translation>
    </message>
    <message>
        <source>Write below what it should show. Drop a picture here to start from it, or one that was made before to have its settings again.</source>
        <translation>Schreiben Sie unten, was es zeigen soll. Legen Sie hier ein Bild ab, um von ihm auszugehen, oder ein früher erzeugtes, um dessen Einstellungen wiederzubekommen.</translation>
    </message>
    <message>
        <source>Try “%1”</source>
        <translation>„%1“ ausprobieren</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle anzeigen</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>Ordner verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Prompt schreiben</translation>
    </message>
</context>
<context>
    <name>CreateMessages</name>
    <message numerus="yes">
        <source>%n picture(s) could not be saved, and stay here as long as this window is open. %1</source>
        <translation>
            <numerusform>%n Bild konnte nicht gespeichert werden und bleibt hier, solange dieses Fenster offen ist. %1</numerusform>
            <numerusform>%n Bilder konnten nicht gespeichert werden und bleiben hier, solange dieses Fenster offen ist. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be saved to the gallery. Pictor keeps them until they can be. %1</source>
        <translation>
            <numerusform>%n Bild konnte nicht in der Galerie gespeichert werden. Pictor bewahrt es auf, bis das gelingt. %1</numerusform>
            <numerusform>%n Bilder konnten nicht in der Galerie gespeichert werden. Pictor bewahrt sie auf, bis das gelingt. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message numerus="yes">
        <source>The window stays open: %n picture(s) are on no disk yet, and would be lost with it.</source>
        <translation>
            <numerusform>Das Fenster bleibt offen: %n Bild ist noch auf keinem Datenträger und ginge mit ihm verloren.</numerusform>
            <numerusform>Das Fenster bleibt offen: %n Bilder sind noch auf keinem Datenträger und gingen mit ihm verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from last time were not finished.</source>
        <translation>
            <numerusform>%n Bild vom letzten Mal wurde nicht fertig.</numerusform>
            <numerusform>%n Bilder vom letzten Mal wurden nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>The picture was stopped. %n more that you asked for with it can still be made.</source>
        <translation>
            <numerusform>Das Bild wurde abgebrochen. %n weiteres desselben Auftrags kann noch erzeugt werden.</numerusform>
            <numerusform>Das Bild wurde abgebrochen. %n weitere desselben Auftrags können noch erzeugt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” was discarded.</source>
        <translation>„%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Drop a picture to start from it</source>
        <translation>Legen Sie ein Bild ab, um von ihm auszugehen</translation>
    </message>
    <message>
        <source>or one that tells how it was made, to have its settings</source>
        <translation>oder eines, das angibt, wie es erzeugt wurde, um seine Einstellungen zu übernehmen</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Download of %1</source>
        <translation>Download von %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Dateien ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>%n Datei anzeigen</numerusform>
            <numerusform>%n Dateien anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling deletes the %1 that are here. A pause keeps them.</source>
        <translation>Abbrechen löscht die vorhandenen %1. Eine Pause behält sie.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DownloadTrouble</name>
    <message>
        <source>Open the licence page</source>
        <translation>Lizenzseite öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Or download the same files from %1, without an account</source>
        <translation>Oder dieselben Dateien ohne Konto von %1 herunterladen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop a picture to find its like</source>
        <translation>Legen Sie ein Bild ab, um ähnliche zu finden</translation>
    </message>
    <message>
        <source>or a folder to add it to the library</source>
        <translation>oder einen Ordner, um ihn zur Bibliothek hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
</context>
<context>
    <name>FileProgressList</name>
    <message>
        <source>Files of the download</source>
        <translation>Dateien des Downloads</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, geprüft</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Finished pictures</source>
        <translation>Fertige Bilder</translation>
    </message>
</context>
<context>
    <name>FilmstripTile</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Look for new pictures (%1)</source>
        <translation>Nach neuen Bildern suchen (%1)</translation>
    </message>
</context>
<context>
    <name>FolderPicker</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Stop watching this folder; its files stay</source>
        <translation>Ordner nicht mehr überwachen; seine Dateien bleiben</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The disk of “%1” is full. Free some space, or choose another folder.</source>
        <translation>Der Datenträger von „%1“ ist voll. Geben Sie Platz frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Give yourself the right to, or choose another folder.</source>
        <translation>In „%1“ kann nichts geschrieben werden. Geben Sie sich das Recht dazu, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Plug in its drive, or choose another folder.</source>
        <translation>Es gibt keinen Ordner „%1“. Schließen Sie sein Laufwerk an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Try again, or choose another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash. Delete it in your file manager.</source>
        <translation>„%1“ konnte nicht in den Papierkorb verschoben werden. Löschen Sie die Datei in Ihrer Dateiverwaltung.</translation>
    </message>
    <message>
        <source>There is no picture to save. Make it again.</source>
        <translation>Es gibt kein Bild zum Speichern. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Memory does not suffice to save the picture. Close other programs, then save it again.</source>
        <translation>Der Speicher reicht nicht aus, um das Bild zu speichern. Schließen Sie andere Programme, und speichern Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: it is no longer in the trash.</source>
        <translation>„%1“ lässt sich nicht zurückholen: Die Datei liegt nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another file has its name by now. It stays in the trash.</source>
        <translation>„%1“ lässt sich nicht zurückholen: Eine andere Datei trägt inzwischen diesen Namen. Das Bild bleibt im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” could not be brought back. Take it out of the trash in your file manager.</source>
        <translation>„%1“ konnte nicht zurückgeholt werden. Holen Sie die Datei in Ihrer Dateiverwaltung aus dem Papierkorb.</translation>
    </message>
</context>
<context>
    <name>GalleryFolderDialog</name>
    <message>
        <source>A folder for the pictures that Pictor makes</source>
        <translation>Ein Ordner für die Bilder, die Pictor erzeugt</translation>
    </message>
</context>
<context>
    <name>GalleryPlace</name>
    <message>
        <source>Pictures that are made</source>
        <translation>Erzeugte Bilder</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>For pictures that are made from now on; the others stay where they are</source>
        <translation>Für Bilder, die von jetzt an erzeugt werden; die anderen bleiben, wo sie sind</translation>
    </message>
</context>
<context>
    <name>GenerationPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Start image and what else the model takes</source>
        <translation>Startbild und was das Modell sonst noch annimmt</translation>
    </message>
    <message>
        <source>Start image</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>Not in the picture</source>
        <translation>Nicht im Bild</translation>
    </message>
    <message>
        <source>What it should not show</source>
        <translation>Was es nicht zeigen soll</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Guidance: %1</source>
        <translation>Guidance: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The disk of %1 is full. What has arrived is kept: free some space, then go on.</source>
        <translation>Der Datenträger von %1 ist voll. Was angekommen ist, bleibt erhalten: Geben Sie Platz frei, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The disk of %1 cannot hold a file of this size. What has arrived is kept: set HF_HOME to a folder on another disk.</source>
        <translation>Der Datenträger von %1 kann keine Datei dieser Größe aufnehmen. Was angekommen ist, bleibt erhalten: Setzen Sie HF_HOME auf einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to, or set HF_HOME to another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Geben Sie sich das Recht dazu, oder setzen Sie HF_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk reports a fault with %1: %2. Check the disk, then try again.</source>
        <translation>Der Datenträger meldet einen Fehler bei %1: %2. Prüfen Sie den Datenträger, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>links to %1, which is not there</source>
        <translation>verweist auf %1, was es nicht gibt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>cut short at %1 bytes</source>
        <translation>
            <numerusform>bei %1 Byte abgeschnitten</numerusform>
            <numerusform>bei %1 Bytes abgeschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 arrives incomplete again and again. Check the network connection, then try again.</source>
        <translation>%1 kommt immer wieder unvollständig an. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 arrived damaged twice, so nothing of it was kept. Something between here and the hub may change what passes: try again, or over another network.</source>
        <translation>%1 kam zweimal beschädigt an, darum wurde nichts davon behalten. Etwas zwischen hier und dem Hub verändert womöglich, was hindurchgeht: Versuchen Sie es erneut, oder über ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>%1 arrived damaged and is fetched once more.</source>
        <translation>%1 kam beschädigt an und wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>“%1” is no valid name in a model repository. Correct it.</source>
        <translation>„%1“ ist kein gültiger Name in einem Modell-Repository. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>no such revision</source>
        <translation>diese Revision gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is not complete in the Hugging Face cache, %2. Download it there first.</source>
        <translation>%1 ist im Hugging-Face-Cache, %2, nicht vollständig. Laden Sie es zuerst dorthin herunter.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is not a web address. Correct it, or unset it, and start Pictor again.</source>
        <translation>HF_ENDPOINT ist keine Webadresse. Berichtigen oder löschen Sie die Variable, und starten Sie Pictor neu.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle. Check HF_ENDPOINT and the proxy.</source>
        <translation>%1 leitet im Kreis weiter. Prüfen Sie HF_ENDPOINT und den Proxy.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2). Try again in a while.</source>
        <translation>%1 hat selbst eine Störung (Status %2). Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>%1, where the file is stored, refuses to send it (status %2). Try again in a while.</source>
        <translation>%1, wo die Datei liegt, verweigert ihre Herausgabe (Status %2). Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>%1 is set, so nothing was asked. Start Pictor without it to download.</source>
        <translation>%1 ist gesetzt, darum wurde nichts angefragt. Starten Sie Pictor ohne diese Variable, um herunterzuladen.</translation>
    </message>
    <message>
        <source>Pictor is offline, as its Settings say, so nothing was asked. Go online there, then try again.</source>
        <translation>Pictor ist offline, wie es die Einstellungen vorgeben, darum wurde nichts angefragt. Gehen Sie dort online, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made.</source>
        <translation>Es kann keine sichere Verbindung zu %1 hergestellt werden.</translation>
    </message>
    <message>
        <source>A virus scanner or a company&apos;s proxy may read along: add its certificate to the system&apos;s, or use another network.</source>
        <translation>Vielleicht liest ein Virenscanner oder der Proxy einer Firma mit: Fügen Sie dessen Zertifikat zu denen des Systems hinzu, oder verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network connection, then try again.</source>
        <translation>%1 antwortet nicht. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network connection, then try again.</source>
        <translation>Die Verbindung zu %1 ging verloren. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from here, and asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 hat von hier zu viele Anfragen bekommen und bittet, %n Sekunde zu warten.</numerusform>
            <numerusform>%1 hat von hier zu viele Anfragen bekommen und bittet, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Try again in some minutes.</source>
        <translation>%1 hat von hier zu viele Anfragen bekommen. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 has been taken down: nobody can download it any more. Choose another model.</source>
        <translation>%1 wurde aus dem Netz genommen: Niemand kann es mehr herunterladen. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 has no revision “%2”. Correct it in the model&apos;s entry.</source>
        <translation>%1 hat keine Revision „%2“. Berichtigen Sie sie im Eintrag des Modells.</translation>
    </message>
    <message>
        <source>%1 has no file “%2” in revision “%3”. Correct the model&apos;s entry.</source>
        <translation>%1 hat keine Datei „%2“ in der Revision „%3“. Berichtigen Sie den Eintrag des Modells.</translation>
    </message>
    <message>
        <source>The access token does not allow this. Give it “Read access to contents of all public gated repos you can access” at %1, or enter one of the role “read”.</source>
        <translation>Das Zugangstoken erlaubt das nicht. Geben Sie ihm unter %1 das Recht „Read access to contents of all public gated repos you can access“, oder geben Sie eines mit der Rolle „read“ ein.</translation>
    </message>
    <message>
        <source>%1 refuses the request (status %2). If it is not the hub that you meant, correct HF_ENDPOINT; else try again later.</source>
        <translation>%1 verweigert die Anfrage (Status %2). Wenn das nicht der Hub ist, den Sie meinten, berichtigen Sie HF_ENDPOINT; sonst versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 needs a free Hugging Face account: open %2, accept the licence, then enter an access token.</source>
        <translation>%1 braucht ein kostenloses Hugging-Face-Konto: Öffnen Sie %2, nehmen Sie die Lizenz an, und geben Sie dann ein Zugangstoken ein.</translation>
    </message>
    <message>
        <source>The account of your access token may not download %1 yet: open %2, accept the licence (some are approved by hand), then try again.</source>
        <translation>Das Konto Ihres Zugangstokens darf %1 noch nicht herunterladen: Öffnen Sie %2, nehmen Sie die Lizenz an (manche Anträge werden von Hand genehmigt), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The access token is wrong or has expired. Enter a new one.</source>
        <translation>Das Zugangstoken ist falsch oder abgelaufen. Geben Sie ein neues ein.</translation>
    </message>
    <message>
        <source>The access token in %1 is wrong or has expired. Correct it, or enter another one here.</source>
        <translation>Das Zugangstoken in %1 ist falsch oder abgelaufen. Berichtigen Sie es, oder geben Sie hier ein anderes ein.</translation>
    </message>
    <message>
        <source>It hides the one in %1, which may be good.</source>
        <translation>Es verdeckt das in %1, das gültig sein kann.</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or your account may not see it. Check its name.</source>
        <translation>%1 gibt es auf %2 nicht, oder Ihr Konto darf es nicht sehen. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or it is private. Check its name, or enter an access token of an account that may see it.</source>
        <translation>%1 gibt es auf %2 nicht, oder es ist privat. Prüfen Sie den Namen, oder geben Sie das Zugangstoken eines Kontos ein, das es sehen darf.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a model hub does. If this network asks you to log in, do so in a browser; else check HF_ENDPOINT and the proxy. Then try again.</source>
        <translation>%1 antwortet, aber nicht wie ein Modell-Hub. Wenn dieses Netzwerk eine Anmeldung verlangt, melden Sie sich in einem Browser an; sonst prüfen Sie HF_ENDPOINT und den Proxy. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Try again later, or report it.</source>
        <translation>%1 gab eine Antwort, die keinen Sinn ergibt. Versuchen Sie es später erneut, oder melden Sie es.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1.</source>
        <translation>Die Verbindung ist nicht sicher: %1.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 (certificate of “%2”, issued by “%3”).</source>
        <translation>Die Verbindung ist nicht sicher: %1 (Zertifikat von „%2“, ausgestellt von „%3“).</translation>
    </message>
    <message>
        <source>%1 leads out of the Hugging Face cache. Delete it, then try again.</source>
        <translation>%1 führt aus dem Hugging-Face-Cache hinaus. Löschen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 has fallen silent. Check the network connection, then try again.</source>
        <translation>%1 ist verstummt. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is being downloaded just now, so it was not removed. Wait for its end, or stop it, then try again.</source>
        <translation>%1 wird gerade heruntergeladen, darum wurde es nicht entfernt. Warten Sie das Ende ab, oder halten Sie den Download an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache, so there is nothing to remove.</source>
        <translation>%1 ist nicht im Hugging-Face-Cache, es gibt also nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Which files %1 has</source>
        <translation>Welche Dateien %1 hat</translation>
    </message>
    <message>
        <source>Where the file is: %1</source>
        <translation>Wo die Datei liegt: %1</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Download von %1</translation>
    </message>
    <message>
        <source>Whose the access token is</source>
        <translation>Wem das Zugangstoken gehört</translation>
    </message>
    <message>
        <source>Whether %1 may be downloaded</source>
        <translation>Ob %1 heruntergeladen werden darf</translation>
    </message>
    <message>
        <source>%1 offers another “%2” than this model is known to have, so it is not downloaded. Check the model&apos;s entry, and HF_ENDPOINT if it is set.</source>
        <translation>%1 bietet ein anderes „%2“ an, als für dieses Modell bekannt ist; darum wird es nicht heruntergeladen. Prüfen Sie den Eintrag des Modells, und HF_ENDPOINT, falls es gesetzt ist.</translation>
    </message>
    <message>
        <source>%1 has two files whose names differ in case only (“%2”): not every disk can tell them apart, so it is not downloaded. Choose another model.</source>
        <translation>%1 hat zwei Dateien, deren Namen sich nur in der Groß- und Kleinschreibung unterscheiden („%2“): Nicht jeder Datenträger kann sie auseinanderhalten, darum wird es nicht heruntergeladen. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 free, but %3 have to come, and %4 should stay free. Free some space, then try again; or set HF_HOME to a folder on another disk.</source>
        <translation>Auf dem Datenträger von %1 sind %2 frei, aber %3 müssen noch kommen, und %4 sollen frei bleiben. Geben Sie Platz frei, und versuchen Sie es dann erneut; oder setzen Sie HF_HOME auf einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The hub has other files now than a moment ago: starting over.</source>
        <translation>Der Hub hat jetzt andere Dateien als eben noch: Es wird von vorn begonnen.</translation>
    </message>
    <message>
        <source>%1 gives other files each time it is asked. Try again later; if HF_ENDPOINT is set, check it.</source>
        <translation>%1 liefert bei jeder Anfrage andere Dateien. Versuchen Sie es später erneut; wenn HF_ENDPOINT gesetzt ist, prüfen Sie es.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make it writable, then enter the token again.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Machen Sie es beschreibbar, und geben Sie dann das Token noch einmal ein.</translation>
    </message>
    <message>
        <source>This is no access token. Copy it whole, it begins with “hf_”.</source>
        <translation>Das ist kein Zugangstoken. Kopieren Sie es ganz, es beginnt mit „hf_“.</translation>
    </message>
    <message>
        <source>No token has been entered here.</source>
        <translation>Hier wurde kein Token eingegeben.</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain.</source>
        <translation>Das Token ist im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain, which gives nothing out: %1</source>
        <translation>Das Token ist im Schlüsselbund des Systems, der nichts herausgibt: %1</translation>
    </message>
    <message>
        <source>The token is in %1, a file that only you may read.</source>
        <translation>Das Token ist in %1, einer Datei, die nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 So the token is in %2, a file that only you may read.</source>
        <translation>%1 Darum ist das Token in %2, einer Datei, die nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Es wird ermittelt, was nötig ist</translation>
    </message>
    <message>
        <source>Looking through other programs’ folders</source>
        <translation>Ordner anderer Programme werden durchgesehen</translation>
    </message>
    <message>
        <source>Waiting for another program that downloads the same file</source>
        <translation>Wartet auf ein anderes Programm, das dieselbe Datei herunterlädt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Waiting until %1 to try again</source>
        <translation>Wartet bis %1 auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>has %1 instead of %2 bytes</source>
        <translation>
            <numerusform>hat %1 statt %2 Byte</numerusform>
            <numerusform>hat %1 statt %2 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>has other content than it should</source>
        <translation>hat einen anderen Inhalt, als sie haben sollte</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache. Download it first.</source>
        <translation>%1 ist nicht im Hugging-Face-Cache. Laden Sie es zuerst herunter.</translation>
    </message>
    <message>
        <source>damaged at its beginning</source>
        <translation>am Anfang beschädigt</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Pictures appear here as they are read.</source>
        <translation>Die Bilder erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>There are no pictures in the watched folders.</source>
        <translation>In den überwachten Ordnern sind keine Bilder.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>ImageMenu</name>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Als Startbild verwenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ImageTile</name>
    <message>
        <source>%1, %2 alike</source>
        <translation>%1, %2 ähnlich</translation>
    </message>
</context>
<context>
    <name>IndexingCard</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel; what has been read stays</source>
        <translation>Abbrechen; was gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Gelesene Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not readable</source>
        <translation>
            <numerusform>%n Datei nicht lesbar</numerusform>
            <numerusform>%n Dateien nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the files</source>
        <translation>Blendet die Dateien aus</translation>
    </message>
    <message>
        <source>Lists the files</source>
        <translation>Listet die Dateien auf</translation>
    </message>
</context>
<context>
    <name>InterruptedDownloads</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Fügen Sie einen Ordner mit Bildern hinzu</translation>
    </message>
    <message>
        <source>Pictor looks at each of them once. Then drop a picture anywhere on this window to find its like. Nothing leaves this machine.</source>
        <translation>Pictor sieht sich jedes davon einmal an. Legen Sie danach ein Bild irgendwo auf diesem Fenster ab, um ähnliche zu finden. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library “%1” is damaged. Put back a copy of it, or move it away to start anew.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt. Spielen Sie eine Kopie von ihr zurück, oder verschieben Sie sie, um neu anzufangen.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written. Check that you may write to its folder.</source>
        <translation>Die Bibliothek „%1“ kann nicht geschrieben werden. Prüfen Sie, ob Sie in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library “%1”. Free some and try again.</source>
        <translation>Auf dem Datenträger der Bibliothek „%1“ ist kein Platz mehr. Geben Sie welchen frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program keeps the library “%1” busy. Close it and try again.</source>
        <translation>Ein anderes Programm hält die Bibliothek „%1“ belegt. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library “%1” could not be used. Try again.</source>
        <translation>Die Bibliothek „%1“ konnte nicht verwendet werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there, or choose another.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Prüfen Sie, ob Sie dort schreiben dürfen, oder wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>The model “%1” gives vectors of %2 numbers, but gave %3 before under the same revision. Restore its files.</source>
        <translation>
            <numerusform>Das Modell „%1“ liefert Vektoren mit %2 Zahl, lieferte aber vorher unter derselben Revision solche mit %3. Stellen Sie seine Dateien wieder her.</numerusform>
            <numerusform>Das Modell „%1“ liefert Vektoren mit %2 Zahlen, lieferte aber vorher unter derselben Revision solche mit %3. Stellen Sie seine Dateien wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model “%1” gave no usable numbers. Load it again, or choose another precision.</source>
        <translation>Das Modell „%1“ lieferte keine brauchbaren Zahlen. Laden Sie es neu, oder wählen Sie eine andere Genauigkeit.</translation>
    </message>
    <message>
        <source>“%1” is not there now. Plug in its drive, or remove it from the library.</source>
        <translation>„%1“ ist gerade nicht da. Schließen Sie das Laufwerk an, oder entfernen Sie den Ordner aus der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie es öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is empty now. If it lies on a drive, plug it in; otherwise remove it from the library.</source>
        <translation>„%1“ ist jetzt leer. Wenn der Ordner auf einem externen Laufwerk liegt, schließen Sie es an; sonst entfernen Sie ihn aus der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose a folder with pictures in it.</source>
        <translation>„%1“ ist kein Ordner. Wählen Sie einen Ordner, der Bilder enthält.</translation>
    </message>
    <message>
        <source>“%1” is not part of the library. Add it first.</source>
        <translation>„%1“ gehört nicht zur Bibliothek. Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Move it away, or choose another folder.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms. Verschieben Sie sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Pictor. Update Pictor to open it.</source>
        <translation>Die Bibliothek „%1“ wurde von einem neueren Pictor angelegt. Aktualisieren Sie Pictor, um sie zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has indexed vectors of %2 numbers, and %3 were given to search with. Index the library anew with this model.</source>
        <translation>
            <numerusform>„%1“ hat Vektoren mit %2 Zahl indiziert, und gesucht wurde mit %3. Indizieren Sie die Bibliothek mit diesem Modell neu.</numerusform>
            <numerusform>„%1“ hat Vektoren mit %2 Zahlen indiziert, und gesucht wurde mit %3. Indizieren Sie die Bibliothek mit diesem Modell neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has not indexed this picture yet. Index the library first.</source>
        <translation>„%1“ hat dieses Bild noch nicht indiziert. Indizieren Sie zuerst die Bibliothek.</translation>
    </message>
</context>
<context>
    <name>LibraryMessages</name>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>Token eingeben</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>Lizenz ansehen</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>Modelle entfernen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
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
        <translation>Ein Ordner mit einem Modell, das Bilder erzeugt</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Use for the library</source>
        <translation>Für Bibliothek verwenden</translation>
    </message>
    <message>
        <source>%1 is downloaded when it is first needed</source>
        <translation>%1 wird heruntergeladen, sobald es zum ersten Mal gebraucht wird</translation>
    </message>
    <message>
        <source>Make pictures with it</source>
        <translation>Damit Bilder erzeugen</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Frees the memory %1 takes</source>
        <translation>Gibt den Speicher frei, den %1 belegt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reads every file of %1 and compares it with the original</source>
        <translation>Liest jede Datei von %1 und vergleicht sie mit dem Original</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien anzeigen</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Gated: its makers want you to accept the licence on the model&apos;s page, with a free account, first.</source>
        <translation>Zugangsbeschränkt: Die Herausgeber verlangen, dass Sie zuerst auf der Seite des Modells mit einem kostenlosen Konto die Lizenz annehmen.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
</context>
<context>
    <name>ModelFolderDialog</name>
    <message>
        <source>A CLIP model in the Hugging Face layout</source>
        <translation>Ein CLIP-Modell mit Hugging-Face-Struktur</translation>
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
        <translation>Lizenz: %1. Verlangt ein kostenloses Konto.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>Ordner verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Look again which models are here</source>
        <translation>Erneut nachsehen, welche Modelle vorhanden sind</translation>
    </message>
    <message>
        <source>The library uses %1, chosen automatically.</source>
        <translation>Die Bibliothek verwendet %1, automatisch gewählt.</translation>
    </message>
    <message>
        <source>The library uses %1, as you chose.</source>
        <translation>Die Bibliothek verwendet %1, wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Automatisch wählen</translation>
    </message>
</context>
<context>
    <name>OtherFolderDialog</name>
    <message>
        <source>A folder where another program keeps models</source>
        <translation>Ein Ordner, in dem ein anderes Programm Modelle aufbewahrt</translation>
    </message>
</context>
<context>
    <name>OtherFolders</name>
    <message>
        <source>ComfyUI, Forge and others: a file that is already there is linked, not downloaded again.</source>
        <translation>ComfyUI, Forge und andere: Eine Datei, die dort schon liegt, wird verknüpft und nicht noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <source>Look there no more: %1</source>
        <translation>Dort nicht mehr suchen: %1</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Find pictures like this one</source>
        <translation>Bilder finden, die diesem ähneln</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Als Startbild verwenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>%1 × %2, shown at %3 %</source>
        <translation>%1 × %2, angezeigt mit %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no file “%1”. It may have been moved or deleted: look for it in its folder.</source>
        <translation>Es gibt keine Datei „%1“. Vielleicht wurde sie verschoben oder gelöscht: Suchen Sie in ihrem Ordner danach.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a picture in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie ein Bild darin.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Choose a file that holds a picture.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe. Wählen Sie eine Datei, die ein Bild enthält.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read it.</source>
        <translation>„%1“ konnte nicht geöffnet werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>„%1“ ist leer. Kopieren Sie die Datei noch einmal, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Pictor knows. Save it as JPEG, PNG, WebP, GIF, TIFF or BMP.</source>
        <translation>„%1“ ist kein Bild, das Pictor kennt. Speichern Sie es als JPEG, PNG, WebP, GIF, TIFF oder BMP.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels; Pictor opens up to %4 million. Save a smaller copy of it.</source>
        <translation>„%1“ hat %2 × %3 Pixel; Pictor öffnet bis zu %4 Millionen. Speichern Sie eine kleinere Kopie davon.</translation>
    </message>
    <message>
        <source>“%1” ends before the picture does. Copy or download it again.</source>
        <translation>„%1“ endet, bevor das Bild zu Ende ist. Kopieren Sie die Datei noch einmal, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Copy or download it again, or save it anew where it was made.</source>
        <translation>„%1“ ist beschädigt. Kopieren Sie die Datei noch einmal, laden Sie sie erneut herunter, oder speichern Sie sie dort neu, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind that Pictor does not read. Save it as PNG or as an ordinary JPEG.</source>
        <translation>„%1“ ist von einer seltenen Art, die Pictor nicht liest. Speichern Sie es als PNG oder als gewöhnliches JPEG.</translation>
    </message>
    <message>
        <source>Memory does not suffice for “%1”. Close other programs, or save a smaller copy of it.</source>
        <translation>Der Speicher reicht für „%1“ nicht aus. Schließen Sie andere Programme, oder speichern Sie eine kleinere Kopie davon.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Memory: %1</source>
        <translation>Speicher: %1</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>What should the picture show?</source>
        <translation>Was soll das Bild zeigen?</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Download %1 and generate</source>
        <translation>%1 herunterladen und erzeugen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Hide the settings of the picture</source>
        <translation>Einstellungen des Bildes ausblenden</translation>
    </message>
    <message>
        <source>Show the settings of the picture</source>
        <translation>Einstellungen des Bildes anzeigen</translation>
    </message>
    <message>
        <source>Without words, the model paints at random.</source>
        <translation>Ohne Worte malt das Modell irgendetwas.</translation>
    </message>
</context>
<context>
    <name>QueryChip</name>
    <message>
        <source>Looking for pictures like %1</source>
        <translation>Suche nach Bildern wie %1</translation>
    </message>
    <message>
        <source>Look for no picture</source>
        <translation>Nicht mehr nach einem Bild suchen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>%1 holds a model that compares pictures and cannot make any: choose a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 enthält ein Modell, das Bilder vergleicht und keine erzeugen kann: Wählen Sie ein Modell von FLUX.1 oder Stable Diffusion 3.</translation>
    </message>
    <message>
        <source>%1 holds a model that makes pictures from words and cannot compare pictures: choose a CLIP model.</source>
        <translation>%1 enthält ein Modell, das Bilder aus Worten erzeugt und keine Bilder vergleichen kann: Wählen Sie ein CLIP-Modell.</translation>
    </message>
    <message>
        <source>The model list %1 cannot be used: %2. Correct it, or move it away.</source>
        <translation>Die Modellliste %1 kann nicht verwendet werden: %2. Berichtigen Sie sie, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>is not 64 hexadecimal digits in lower case</source>
        <translation>besteht nicht aus 64 hexadezimalen Ziffern in Kleinschreibung</translation>
    </message>
    <message>
        <source>is not of the form org/name</source>
        <translation>hat nicht die Form org/name</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is neither image-embedding nor text-to-image</source>
        <translation>ist weder image-embedding noch text-to-image</translation>
    </message>
    <message>
        <source>looks like a folder; give the model a name and put the folder in “folder”</source>
        <translation>sieht wie ein Ordner aus; geben Sie dem Modell einen Namen, und tragen Sie den Ordner unter „folder“ ein</translation>
    </message>
    <message>
        <source>is not an absolute path</source>
        <translation>ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>has a number below 1</source>
        <translation>enthält eine Zahl unter 1</translation>
    </message>
    <message>
        <source>has a size that is no multiple of %1</source>
        <translation>enthält eine Größe, die kein Vielfaches von %1 ist</translation>
    </message>
    <message>
        <source>has a size beyond the longest side</source>
        <translation>enthält eine Größe, die über die längste Seite hinausgeht</translation>
    </message>
    <message>
        <source>has a guidance without supporting it</source>
        <translation>enthält eine Guidance, ohne sie zu unterstützen</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>at byte %1, %2</source>
        <translation>bei Byte %1, %2</translation>
    </message>
    <message>
        <source>it has no list “models”</source>
        <translation>sie hat keine Liste „models“</translation>
    </message>
    <message>
        <source>it lists model %1 twice</source>
        <translation>sie führt Modell %1 zweimal auf</translation>
    </message>
    <message>
        <source>The model list %1 cannot be read: %2.</source>
        <translation>Die Modellliste %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds a transformer; its text encoders, tokenizers and configurations are missing.</source>
        <translation>%1 enthält einen Transformer; seine Textencoder, Tokenizer und Konfigurationen fehlen.</translation>
    </message>
    <message>
        <source>Use a folder with all parts of the model instead.</source>
        <translation>Verwenden Sie stattdessen einen Ordner mit allen Teilen des Modells.</translation>
    </message>
    <message>
        <source>They are taken from %1, which is not on this machine: download it on the window&apos;s page Models, or with “pictor models download %2”.</source>
        <translation>Sie werden aus %1 genommen, das nicht auf diesem Rechner ist: Laden Sie es im Fenster auf der Seite „Modelle“ oder mit „pictor models download %2“ herunter.</translation>
    </message>
    <message>
        <source>%1 holds a model of the family “%2”, not “%3”: choose another file.</source>
        <translation>%1 enthält ein Modell der Familie „%2“, nicht „%3“: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no safetensors file; replace it by a fresh copy.</source>
        <translation>%1 ist beschädigt oder keine safetensors-Datei; ersetzen Sie sie durch eine neue Kopie.</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>Es gibt keine Datei %1; berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut short: it has %2 of %3 bytes; get it again.</source>
        <translation>
            <numerusform>%1 ist abgeschnitten: Die Datei hat %2 von %3 Byte; besorgen Sie sie neu.</numerusform>
            <numerusform>%1 ist abgeschnitten: Die Datei hat %2 von %3 Bytes; besorgen Sie sie neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no transformer of FLUX.1 or Stable Diffusion 3, which is what makes pictures: choose another file.</source>
        <translation>%1 enthält keinen Transformer von FLUX.1 oder Stable Diffusion 3, der die Bilder erzeugt: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The model gave a wrong number of values; please report this.</source>
        <translation>Das Modell lieferte eine falsche Anzahl von Werten; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The picture is empty; choose another one.</source>
        <translation>Das Bild ist leer; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This model knows pictures only; choose one that understands words, such as CLIP.</source>
        <translation>Dieses Modell versteht nur Bilder; wählen Sie eines, das Worte versteht, etwa CLIP.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>A file of the model is missing; put it back or get the model again. (%1)</source>
        <translation>Eine Datei des Modells fehlt; legen Sie sie zurück, oder besorgen Sie das Modell neu. (%1)</translation>
    </message>
    <message>
        <source>A file of the model is damaged; replace it by a fresh copy. (%1)</source>
        <translation>Eine Datei des Modells ist beschädigt; ersetzen Sie sie durch eine neue Kopie. (%1)</translation>
    </message>
    <message>
        <source>A file that you named cannot be used; correct the path, or name another. (%1)</source>
        <translation>Eine Datei, die Sie genannt haben, kann nicht verwendet werden; berichtigen Sie den Pfad, oder nennen Sie eine andere. (%1)</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs, or choose a smaller picture or model. (%1)</source>
        <translation>Der Speicher reicht nicht aus; schließen Sie andere Programme, oder wählen Sie ein kleineres Bild oder Modell. (%1)</translation>
    </message>
    <message>
        <source>This cannot be done here; use another model, device or precision. (%1)</source>
        <translation>Das ist hier nicht möglich; verwenden Sie ein anderes Modell, ein anderes Gerät oder eine andere Genauigkeit. (%1)</translation>
    </message>
    <message>
        <source>The model failed in a way that it should not; please report this. (%1)</source>
        <translation>Das Modell versagte auf eine Weise, die nicht vorkommen sollte; bitte melden Sie das. (%1)</translation>
    </message>
    <message>
        <source>There is no device cuda:%1 here; use the CPU, or a Pictor that is built for CUDA.</source>
        <translation>Hier gibt es kein Gerät cuda:%1; verwenden Sie die CPU, oder ein Pictor, das für CUDA gebaut ist.</translation>
    </message>
    <message>
        <source>The vocabulary in the model&apos;s folder belongs to another model; replace it by a fresh copy.</source>
        <translation>Das Vokabular im Ordner des Modells gehört zu einem anderen Modell; ersetzen Sie es durch eine neue Kopie.</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “clip”.</source>
        <translation>Pictor kennt die Modellfamilie „%1“ von %2 nicht; verwenden Sie „clip“.</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “flux” or “sd3”.</source>
        <translation>Pictor kennt die Modellfamilie „%1“ von %2 nicht; verwenden Sie „flux“ oder „sd3“.</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory in full precision: its weights are taken in 8 bits, which changes the picture a little.</source>
        <translation>%1 passt mit voller Genauigkeit nicht in %2 Speicher: Die Gewichte werden mit 8 Bit verwendet, was das Bild ein wenig verändert.</translation>
    </message>
    <message>
        <source>%1 does not fit whole into %2 of memory: its parts are loaded one after another.</source>
        <translation>%1 passt nicht als Ganzes in %2 Speicher: Die Teile werden nacheinander geladen.</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory: it is read block by block in each step, which takes longer.</source>
        <translation>%1 passt nicht in %2 Speicher: Es wird in jedem Schritt Block für Block gelesen, was länger dauert.</translation>
    </message>
    <message>
        <source>The picture is finished, but its tensors could not be written. (%1)</source>
        <translation>Das Bild ist fertig, aber seine Tensoren konnten nicht geschrieben werden. (%1)</translation>
    </message>
    <message>
        <source>Memory ran out with %1; going on with %2.</source>
        <translation>Mit %1 ging der Speicher aus; es geht mit %2 weiter.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory for this picture, but may take %3 here: make a smaller picture, raise the memory budget, or wait until other work has ended.</source>
        <translation>%1 braucht für dieses Bild %2 Speicher, darf hier aber nur %3 belegen: Erzeugen Sie ein kleineres Bild, erhöhen Sie den Speicher für Modelle, oder warten Sie, bis andere Arbeit beendet ist.</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too small; give at least %2.</source>
        <translation>Ein Bild mit %1 Pixeln ist zu klein; geben Sie mindestens %2 an.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; %2 is the longest side that can be made.</source>
        <translation>Ein Bild mit %1 Pixeln ist zu groß; %2 ist die längste mögliche Seite.</translation>
    </message>
    <message numerus="yes">
        <source>A picture cannot be made in %1 steps; give 1 to %2.</source>
        <translation>
            <numerusform>Ein Bild kann nicht in %1 Schritt erzeugt werden; geben Sie 1 bis %2 an.</numerusform>
            <numerusform>Ein Bild kann nicht in %1 Schritten erzeugt werden; geben Sie 1 bis %2 an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures cannot be made at once; give 1 to %2.</source>
        <translation>
            <numerusform>Es kann nicht %1 Bild auf einmal erzeugt werden; geben Sie 1 bis %2 an.</numerusform>
            <numerusform>Es können nicht %1 Bilder auf einmal erzeugt werden; geben Sie 1 bis %2 an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guidance cannot be %1; give 0 or more.</source>
        <translation>Die Guidance kann nicht %1 sein; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>The strength of the change cannot be %1; give more than 0 and at most 1.</source>
        <translation>Die Stärke der Änderung kann nicht %1 sein; geben Sie mehr als 0 und höchstens 1 an.</translation>
    </message>
    <message>
        <source>Files of noise and of inner values belong to one picture; set the count to 1.</source>
        <translation>Dateien mit Rauschen und mit inneren Werten gehören zu einem einzelnen Bild; setzen Sie die Anzahl auf 1.</translation>
    </message>
    <message>
        <source>%1 works without guidance: it was ignored.</source>
        <translation>%1 arbeitet ohne Guidance: Sie wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>%1 knows no negative prompts: it was ignored.</source>
        <translation>%1 kennt keine negativen Prompts: Er wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>The size was rounded from %1 to %2 pixels: sides are multiples of %3.</source>
        <translation>Die Größe wurde von %1 auf %2 Pixel gerundet: Die Seiten sind Vielfache von %3.</translation>
    </message>
    <message>
        <source>The negative prompt has no effect: it needs a guidance of more than 1.</source>
        <translation>Der negative Prompt wirkt nicht: Er braucht eine Guidance über 1.</translation>
    </message>
    <message>
        <source>The model gave a picture of a wrong size; please report this.</source>
        <translation>Das Modell lieferte ein Bild in falscher Größe; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>There is not enough memory for the start image; use a smaller one.</source>
        <translation>Der Speicher reicht für das Startbild nicht aus; verwenden Sie ein kleineres.</translation>
    </message>
    <message>
        <source>%1 cannot make pictures here.</source>
        <translation>%1 kann hier keine Bilder erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged, it has %2 of %3 bytes: download the model again.</source>
        <translation>
            <numerusform>%1 ist beschädigt, es sind %2 von %3 Byte: Laden Sie das Modell erneut herunter.</numerusform>
            <numerusform>%1 ist beschädigt, es sind %2 von %3 Bytes: Laden Sie das Modell erneut herunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of %1 are not on this machine. They are downloaded (%2) when it is first used; the page Models, or “pictor models download %3”, does so now.</source>
        <translation>Die Dateien von %1 sind nicht auf diesem Rechner. Sie werden bei der ersten Verwendung heruntergeladen (%2); auf der Seite „Modelle“ oder mit „pictor models download %3“ geschieht das sofort.</translation>
    </message>
    <message>
        <source>The inference module %1 cannot be loaded; install Pictor again.</source>
        <translation>Das Inferenzmodul %1 kann nicht geladen werden; installieren Sie Pictor neu.</translation>
    </message>
    <message>
        <source>The inference module %1 belongs to another version of Pictor; install Pictor again.</source>
        <translation>Das Inferenzmodul %1 gehört zu einer anderen Version von Pictor; installieren Sie Pictor neu.</translation>
    </message>
    <message>
        <source>The inference module is missing; install Pictor again, or set PICTOR_INFERENCE_MODULE_DIR to its folder.</source>
        <translation>Das Inferenzmodul fehlt; installieren Sie Pictor neu, oder setzen Sie PICTOR_INFERENCE_MODULE_DIR auf seinen Ordner.</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>ist keine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>is no number of 0 or more</source>
        <translation>ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>“%1” of %2 %3</source>
        <translation>„%1“ von %2 %3</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>Es wurde kein Modell genannt.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Es gibt kein Modell „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Known models: %1. A folder is written with its path, such as ./%2.</source>
        <translation>Bekannte Modelle: %1. Ein Ordner wird mit seinem Pfad geschrieben, etwa ./%2.</translation>
    </message>
    <message>
        <source>my-model</source>
        <translation>mein-modell</translation>
    </message>
    <message>
        <source>“%1” makes pictures from words and cannot compare pictures.</source>
        <translation>„%1“ erzeugt Bilder aus Worten und kann keine Bilder vergleichen.</translation>
    </message>
    <message>
        <source>“%1” compares pictures and cannot make any.</source>
        <translation>„%1“ vergleicht Bilder und kann keine erzeugen.</translation>
    </message>
    <message>
        <source>Models that can: %1.</source>
        <translation>Modelle, die das können: %1.</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor does not know; give the folder of a CLIP, FLUX or Stable Diffusion 3 model.</source>
        <translation>%1 enthält ein Modell vom Typ „%2“, den Pictor nicht kennt; geben Sie den Ordner eines Modells von CLIP, FLUX oder Stable Diffusion 3 an.</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>Es gibt keinen Ordner %1; berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is no model folder: there is neither config.json nor model_index.json in it.</source>
        <translation>%1 ist kein Modellordner: Er enthält weder config.json noch model_index.json.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but models may take %3 here: raise the memory budget, or use a smaller model.</source>
        <translation>%1 braucht %2 Speicher, aber Modelle dürfen hier nur %3 belegen: Erhöhen Sie den Speicher für Modelle, oder verwenden Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but of the %3 that models may take, %4 are in use (%5): wait until that work has ended or cancel it, then try again.</source>
        <translation>%1 braucht %2 Speicher, aber von den %3, die Modelle belegen dürfen, sind %4 in Gebrauch (%5): Warten Sie, bis diese Arbeit beendet ist, oder brechen Sie sie ab, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 comes with Pictor: there is nothing to check or remove.</source>
        <translation>%1 gehört zu Pictor: Es gibt nichts zu prüfen oder zu entfernen.</translation>
    </message>
    <message>
        <source>%1 is a folder of yours, %2: Pictor neither checks nor removes it.</source>
        <translation>%1 ist ein eigener Ordner von Ihnen, %2: Pictor prüft ihn nicht und entfernt ihn nicht.</translation>
    </message>
    <message>
        <source>Nothing of %1 is on this machine.</source>
        <translation>Von %1 ist nichts auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 is too large; replace it by a fresh copy.</source>
        <translation>%1 ist zu groß; ersetzen Sie die Datei durch eine neue Kopie.</translation>
    </message>
    <message>
        <source>%1 holds no weights: put model.safetensors or pytorch_model.bin there.</source>
        <translation>%1 enthält keine Gewichte: Legen Sie model.safetensors oder pytorch_model.bin dort ab.</translation>
    </message>
    <message>
        <source>%1 is no JSON object; replace it by a fresh copy.</source>
        <translation>%1 ist kein JSON-Objekt; ersetzen Sie die Datei durch eine neue Kopie.</translation>
    </message>
    <message>
        <source>%1 is missing; put it back or get the model again.</source>
        <translation>%1 fehlt; legen Sie die Datei zurück, oder besorgen Sie das Modell neu.</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor cannot run; give the folder of a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 enthält ein Modell vom Typ „%2“, das Pictor nicht ausführen kann; geben Sie den Ordner eines Modells von FLUX.1 oder Stable Diffusion 3 an.</translation>
    </message>
    <message>
        <source>The vocabulary in %1 belongs to another model; replace it by a fresh copy.</source>
        <translation>Das Vokabular in %1 gehört zu einem anderen Modell; ersetzen Sie es durch eine neue Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>The negative prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>Der negative Prompt wurde nach „%1“ abgeschnitten: Das Modell liest %2 Token.</numerusform>
            <numerusform>Der negative Prompt wurde nach „%1“ abgeschnitten: Das Modell liest %2 Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>Der Prompt wurde nach „%1“ abgeschnitten: Das Modell liest %2 Token.</numerusform>
            <numerusform>Der Prompt wurde nach „%1“ abgeschnitten: Das Modell liest %2 Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no true copy of %2, %3 differs: nothing was downloaded from it.</source>
        <translation>%1 ist keine getreue Kopie von %2, %3 weicht ab: Von dort wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 is a file, and none that holds a model: give a model&apos;s folder, or a .safetensors file.</source>
        <translation>%1 ist eine Datei, und keine, die ein Modell enthält: Geben Sie den Ordner eines Modells oder eine .safetensors-Datei an.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a model&apos;s key</comment>
        <translation>„%1“</translation>
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
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Everything that Pictor ever asked of another machine: when, whom, what for, and how much came.</source>
        <translation>Alles, was Pictor je bei einem anderen Rechner angefragt hat: wann, bei wem, wozu, und wie viel kam.</translation>
    </message>
    <message>
        <source>None so far: nothing has left this machine.</source>
        <translation>Bisher keine: Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Back to the settings (%1)</source>
        <translation>Zurück zu den Einstellungen (%1)</translation>
    </message>
</context>
<context>
    <name>RestoreBanner</name>
    <message>
        <source>%1 tells how it was made.</source>
        <translation>%1 gibt an, wie es erzeugt wurde.</translation>
    </message>
    <message>
        <source>%1 tells how it was made: “%2”</source>
        <translation>%1 gibt an, wie es erzeugt wurde: „%2“</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore the settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Als Startbild verwenden</translation>
    </message>
</context>
<context>
    <name>SavePictureDialog</name>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>PNG, with its settings (%1)</source>
        <translation>PNG, mit seinen Einstellungen (%1)</translation>
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
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Show the pictures</source>
        <translation>Bilder anzeigen</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Drop or paste a picture</source>
        <translation>Bild ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Search with words, or drop a picture</source>
        <translation>Mit Worten suchen oder ein Bild ablegen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 compares pictures only; to search with words, choose a CLIP model.</source>
        <translation>%1 vergleicht nur Bilder; um mit Worten zu suchen, wählen Sie ein CLIP-Modell.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>The seed stays; click for another one each time</source>
        <translation>Der Seed bleibt; klicken Sie, um jedes Mal einen anderen zu bekommen</translation>
    </message>
    <message>
        <source>Another seed each time; click to keep this one</source>
        <translation>Jedes Mal ein anderer Seed; klicken Sie, um diesen zu behalten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Speicher für Modelle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Downloads that run stop, and can go on later.</source>
        <translation>Nichts verlässt diesen Rechner. Laufende Downloads halten an und können später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>Liste der Anfragen</translation>
    </message>
    <message>
        <source>Access token of your Hugging Face account</source>
        <translation>Zugangstoken Ihres Hugging-Face-Kontos</translation>
    </message>
    <message>
        <source>Model folders of other programs</source>
        <translation>Modellordner anderer Programme</translation>
    </message>
    <message>
        <source>Where files live</source>
        <translation>Wo Dateien liegen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Pictor connects to the network only to fetch models, and tells nobody about you.</source>
        <translation>Pictor verbindet sich nur mit dem Netzwerk, um Modelle zu holen, und erzählt niemandem etwas über Sie.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Always off</source>
        <translation>Immer aus</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell when long work ends</source>
        <translation>Melden, wenn lange Arbeit endet</translation>
    </message>
    <message>
        <source>The desktop says so while the window is not in front: what ended, and how many. Never your words.</source>
        <translation>Der Desktop meldet es, während das Fenster nicht im Vordergrund ist: was beendet ist und wie viele. Nie Ihre Worte.</translation>
    </message>
    <message>
        <source>%1 is set: nothing leaves this machine, whatever is chosen here.</source>
        <translation>%1 ist gesetzt: Nichts verlässt diesen Rechner, was auch immer hier gewählt ist.</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
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
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
</context>
<context>
    <name>ShortcutLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Go to Create</source>
        <translation>Zu „Erstellen“</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Paste a picture: to start from it, or to find its like</source>
        <translation>Bild einfügen: um von ihm auszugehen oder um ähnliche zu finden</translation>
    </message>
    <message>
        <source>Open a picture: to start from it, or to find its like</source>
        <translation>Bild öffnen: um von ihm auszugehen oder um ähnliche zu finden</translation>
    </message>
    <message>
        <source>What can be done with a picture</source>
        <translation>Was sich mit einem Bild tun lässt</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Zum vorigen Bedienelement</translation>
    </message>
    <message>
        <source>Press the button, turn the switch</source>
        <translation>Knopf drücken, Schalter umlegen</translation>
    </message>
    <message>
        <source>Another choice, number or row</source>
        <translation>Andere Auswahl, Zahl oder Zeile</translation>
    </message>
    <message>
        <source>Scroll up a little</source>
        <translation>Etwas nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll down a little</source>
        <translation>Etwas nach unten scrollen</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>Bild erzeugen</translation>
    </message>
    <message>
        <source>Stop the picture that is being made</source>
        <translation>Das Bild abbrechen, das gerade entsteht</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Zum Prompt</translation>
    </message>
    <message>
        <source>In the prompt&apos;s first line: the prompt before</source>
        <translation>In der ersten Zeile des Prompts: der vorige Prompt</translation>
    </message>
    <message>
        <source>In the prompt&apos;s last line: the prompt after</source>
        <translation>In der letzten Zeile des Prompts: der nächste Prompt</translation>
    </message>
    <message>
        <source>The picture on the canvas</source>
        <translation>Das Bild auf der Leinwand</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>Each of its pixels as one</source>
        <translation>Jedes seiner Pixel als ein Bildschirmpixel</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>Zwischen beiden wechseln</translation>
    </message>
    <message>
        <source>Look farther left</source>
        <translation>Weiter nach links sehen</translation>
    </message>
    <message>
        <source>Look farther right</source>
        <translation>Weiter nach rechts sehen</translation>
    </message>
    <message>
        <source>Look farther up</source>
        <translation>Weiter nach oben sehen</translation>
    </message>
    <message>
        <source>Look farther down</source>
        <translation>Weiter nach unten sehen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>To another picture of the queue</source>
        <translation>Zu einem anderen Bild der Warteschlange</translation>
    </message>
    <message>
        <source>Show it, or why it failed</source>
        <translation>Anzeigen, oder warum es fehlschlug</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>Früher erzeugen</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>Später erzeugen</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Finished pictures, and those of the library</source>
        <translation>Fertige Bilder und die der Bibliothek</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Das vorige Bild</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Das nächste Bild</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Als Startbild verwenden</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Copy, to paste it into a file manager or another program</source>
        <translation>Kopieren, um es in eine Dateiverwaltung oder ein anderes Programm einzufügen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>From the search to the pictures</source>
        <translation>Von der Suche zu den Bildern</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Look for new pictures</source>
        <translation>Nach neuen Bildern suchen</translation>
    </message>
    <message>
        <source>Stop watching the folder; its files stay</source>
        <translation>Ordner nicht mehr überwachen; seine Dateien bleiben</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>Das vorige Kapitel</translation>
    </message>
    <message>
        <source>The next chapter</source>
        <translation>Das nächste Kapitel</translation>
    </message>
    <message>
        <source>From the chapters to the text</source>
        <translation>Von den Kapiteln zum Text</translation>
    </message>
    <message>
        <source>Finished pictures</source>
        <translation>Fertige Bilder</translation>
    </message>
    <message>
        <source>Leave a question, a list, the settings of a picture or the help</source>
        <translation>Frage, Liste, Bildeinstellungen oder Hilfe verlassen</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Zuletzt Gelöschtes zurückholen</translation>
    </message>
</context>
<context>
    <name>ShortcutsChapter</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>StartImageDialog</name>
    <message>
        <source>Start from this picture</source>
        <translation>Von diesem Bild ausgehen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>StartImageField</name>
    <message>
        <source>Drop or paste a picture, or</source>
        <translation>Bild ablegen, einfügen oder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>Wieder von Rauschen ausgehen</translation>
    </message>
    <message>
        <source>Change: %1 %</source>
        <translation>Änderung: %1&#xa0;%</translation>
    </message>
    <message>
        <source>How much of the start image changes, in percent</source>
        <translation>Wie viel vom Startbild sich ändert, in Prozent</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 is damaged: merge rule %2 uses &quot;%3&quot;, which is not in the vocabulary. Get the file again.</source>
        <translation>%1 ist beschädigt: Die Merge-Regel %2 verwendet „%3“, das im Vokabular nicht vorkommt. Besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get the file again.</source>
        <translation>%1 ist beschädigt: %2. Besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 is missing. Put it back, or get the model again.</source>
        <translation>%1 fehlt. Legen Sie die Datei zurück, oder besorgen Sie das Modell neu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is larger than any tokenizer&apos;s</source>
        <translation>sie ist größer als die Datei irgendeines Tokenizers</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>sie enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid token number</source>
        <translation>„%1“ ist keine gültige Token-Nummer</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not in it</source>
        <translation>%1 „%2“ ist nicht darin enthalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid number</source>
        <translation>„%1“ hat keine gültige Nummer</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): get the model again.</source>
        <translation>%1 kann nicht gelesen werden (%2): Besorgen Sie das Modell neu.</translation>
    </message>
    <message>
        <source>%1 is damaged: get the model again.</source>
        <translation>%1 ist beschädigt: Besorgen Sie das Modell neu.</translation>
    </message>
    <message>
        <source>line %1 is no merge rule</source>
        <translation>Zeile %1 ist keine Merge-Regel</translation>
    </message>
    <message>
        <source>merge rule %1 is malformed</source>
        <translation>die Merge-Regel %1 ist fehlerhaft</translation>
    </message>
    <message>
        <source>%1 describes another tokenizer than CLIP&apos;s.</source>
        <translation>%1 beschreibt einen anderen Tokenizer als den von CLIP.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Access token (hf_…)</source>
        <translation>Zugangstoken (hf_…)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Prüfen und fortsetzen</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Make a token that may read</source>
        <translation>Token mit Leserecht erstellen</translation>
    </message>
</context>
<context>
    <name>TokenSection</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Anderes Token</translation>
    </message>
    <message>
        <source>Paste a token: hf_…</source>
        <translation>Token einfügen: hf_…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Make a token on the web (role “read”)</source>
        <translation>Token im Web erstellen (Rolle „read“)</translation>
    </message>
</context>
<context>
    <name>UpkeepPanel</name>
    <message>
        <source>Check of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Download them again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>WatchFolderDialog</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ordner zur Bibliothek hinzufügen</translation>
    </message>
</context>
<context>
    <name>pictor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>pictor::ModelRegistry</name>
    <message>
        <source>%1 is being downloaded: cancel that first.</source>
        <translation>%1 wird gerade heruntergeladen: Brechen Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>%1 is loaded: unload it first.</source>
        <translation>%1 ist geladen: Entladen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateState</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty.</source>
        <translation>Der Prompt und die Warteschlange vom letzten Mal konnten nicht gelesen werden; die Seite beginnt leer.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateStore</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>Der Prompt und die Warteschlange vom letzten Mal konnten nicht gelesen werden; die Seite beginnt leer und wird nicht gespeichert, damit %1 bleibt, wie es ist. Verschieben Sie diese Datei, oder prüfen Sie, wer sie lesen und in ihren Ordner schreiben darf, und starten Sie Pictor dann neu.</translation>
    </message>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and the file is kept as %1. Look there for a prompt that you miss; else it may be deleted.</source>
        <translation>Der Prompt und die Warteschlange vom letzten Mal konnten nicht gelesen werden; die Seite beginnt leer, und die Datei wird als %1 aufbewahrt. Suchen Sie dort nach einem Prompt, den Sie vermissen; sonst kann sie gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateViewModel</name>
    <message numerus="yes">
        <source>%n picture(s) of the last time could not be saved then. Pictor kept them, and puts them into the gallery now.</source>
        <translation>
            <numerusform>%n Bild vom letzten Mal konnte damals nicht gespeichert werden. Pictor hat es aufbewahrt und legt es jetzt in die Galerie.</numerusform>
            <numerusform>%n Bilder vom letzten Mal konnten damals nicht gespeichert werden. Pictor hat sie aufbewahrt und legt sie jetzt in die Galerie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>pictor::ui::DownloadDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>model, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are here. Go on?</source>
        <comment>a model: 12 of 33.7 GB</comment>
        <translation>%1 sind vorhanden. Fortsetzen?</translation>
    </message>
    <message>
        <source>Downloads were interrupted. Go on? %1</source>
        <comment>list of models with amounts</comment>
        <translation>Downloads wurden unterbrochen. Fortsetzen? %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between models</comment>
        <translation>; </translation>
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
        <translation>Wartet, bis andere fertig sind</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>pictor::ui::DropReader</name>
    <message>
        <source>There is no picture in this. Drop or paste a picture file, a folder or a copied picture.</source>
        <translation>Darin ist kein Bild. Legen Sie eine Bilddatei, einen Ordner oder ein kopiertes Bild ab, oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>The browser gave only the picture&apos;s address, and Pictor does not fetch from the web. Copy the picture itself there and paste it here, or save it and drop the file.</source>
        <translation>Der Browser gab nur die Adresse des Bildes weiter, und Pictor holt nichts aus dem Web. Kopieren Sie dort das Bild selbst und fügen Sie es hier ein, oder speichern Sie es und legen Sie die Datei ab.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n picture(s) are finished.</source>
        <translation>
            <numerusform>%n Bild ist fertig.</numerusform>
            <numerusform>%n Bilder sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be made</source>
        <translation>Ein Bild konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>Ihre Bilder sind fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were read.</source>
        <translation>
            <numerusform>%n Bild wurde gelesen.</numerusform>
            <numerusform>%n Bilder wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library could not be read to its end</source>
        <translation>Die Bibliothek konnte nicht zu Ende gelesen werden</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>Die Bibliothek ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Download abgeschlossen</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FileActions</name>
    <message>
        <source>No program was found that opens %1. Install an image viewer, or copy the picture into a program that you have.</source>
        <translation>Es wurde kein Programm gefunden, das %1 öffnet. Installieren Sie einen Bildbetrachter, oder kopieren Sie das Bild in ein vorhandenes Programm.</translation>
    </message>
    <message>
        <source>No file manager was found. Install one, or look here: %1</source>
        <translation>Es wurde keine Dateiverwaltung gefunden. Installieren Sie eine, oder sehen Sie hier nach: %1</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FilmstripModel</name>
    <message>
        <source>%1, %2 × %3, seed %4</source>
        <comment>model, width, height</comment>
        <translation>%1, %2 × %3, Seed %4</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>Bild ohne Worte</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FolderListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 picture(s)</source>
        <comment>folder, number</comment>
        <translation>
            <numerusform>%1, %2 Bild</numerusform>
            <numerusform>%1, %2 Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %3 picture(s)</source>
        <comment>folder, numbers</comment>
        <translation>
            <numerusform>%1, %2 von %3 Bild</numerusform>
            <numerusform>%1, %2 von %3 Bildern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::Formatting</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>pictor::ui::GalleryShelf</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
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
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <comment>that wait to be made</comment>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::HandOver</name>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it and start Pictor anew.</source>
        <translation>Es hat nicht geantwortet. Vielleicht ist es beschäftigt: Warten Sie, und versuchen Sie es erneut, oder beenden Sie es, und starten Sie Pictor neu.</translation>
    </message>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it (process %1) and start Pictor anew.</source>
        <translation>Es hat nicht geantwortet. Vielleicht ist es beschäftigt: Warten Sie, und versuchen Sie es erneut, oder beenden Sie es (Prozess %1), und starten Sie Pictor neu.</translation>
    </message>
    <message>
        <source>Pictor is running already.</source>
        <translation>Pictor läuft bereits.</translation>
    </message>
    <message>
        <source>It was not started with %1, and cannot change that while it is open. Close it, then try again.</source>
        <translation>Es wurde nicht mit %1 gestartet und kann das nicht ändern, solange es offen ist. Schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It cannot take so many files at once. Open fewer of them, or the folder that they are in.</source>
        <translation>Es kann nicht so viele Dateien auf einmal annehmen. Öffnen Sie weniger davon oder den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>It uses the same data and cannot be reached from here: it may run in a sandbox, a container or on another machine. Close it there and try again, or start with another folder: --data DIR.</source>
        <translation>Es nutzt dieselben Daten und ist von hier aus nicht zu erreichen: Vielleicht läuft es in einer Sandbox, einem Container oder auf einem anderen Rechner. Schließen Sie es dort, und versuchen Sie es erneut, oder starten Sie mit einem anderen Ordner: --data DIR.</translation>
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
        <translation>Suche nach Bildern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1, still looking</source>
        <translation>%1, Suche läuft noch</translation>
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
        <translation>Neueste Bilder</translation>
    </message>
    <message>
        <source>Pictures for “%1”</source>
        <translation>Bilder zu „%1“</translation>
    </message>
    <message>
        <source>Most like %1</source>
        <translation>Ähnlich wie %1</translation>
    </message>
    <message>
        <source>Most like %1 and “%2”</source>
        <translation>Ähnlich wie %1 und „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The search waited for a model whose download was cancelled.</source>
        <translation>Die Suche wartete auf ein Modell, dessen Download abgebrochen wurde.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibraryViewModel</name>
    <message numerus="yes">
        <source>Pictor looks for at most %n picture(s) at once: the first %n of them.</source>
        <translation>
            <numerusform>Pictor sucht nach höchstens %n Bild auf einmal: nach dem ersten.</numerusform>
            <numerusform>Pictor sucht nach höchstens %n Bildern auf einmal: nach den ersten %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::LiveGeneration</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Loading the part that paints</source>
        <translation>Der malende Teil wird geladen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Finishing the picture</source>
        <translation>Bild wird fertiggestellt</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MakerChoice</name>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 (%2 to download)</source>
        <comment>model, size</comment>
        <translation>%1 (Download: %2)</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MemoryPlan</name>
    <message>
        <source>%1, blocks streamed</source>
        <comment>precision</comment>
        <translation>%1, blockweise gelesen</translation>
    </message>
    <message>
        <source>%1, one part after another</source>
        <comment>precision</comment>
        <translation>%1, ein Teil nach dem anderen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memory needed of memory there is, how</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This needs %1 and there are %2. Choose a smaller size, or give models more memory in the settings.</source>
        <translation>Dafür sind %1 nötig, und es gibt %2. Wählen Sie eine kleinere Größe, oder geben Sie Modellen in den Einstellungen mehr Speicher.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelListModel</name>
    <message>
        <source>Comes with Pictor</source>
        <translation>In Pictor enthalten</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelStanding</name>
    <message>
        <source>%1 are here</source>
        <translation>%1 sind vorhanden</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>Nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Not on this machine, %1 to download</source>
        <translation>Nicht auf diesem Rechner, Download: %1</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Waits to be downloaded</source>
        <translation>Wartet auf den Download</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Download pausiert</translation>
    </message>
    <message>
        <source>Needs your access token</source>
        <translation>Braucht Ihr Zugangstoken</translation>
    </message>
    <message>
        <source>Needs your consent to the licence</source>
        <translation>Braucht Ihre Zustimmung zur Lizenz</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>Konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>On this machine, %1</source>
        <translation>Auf diesem Rechner, %1</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelUpkeep</name>
    <message>
        <source>Reads every file and compares it with what its makers published.</source>
        <translation>Liest jede Datei und vergleicht sie mit dem, was die Herausgeber veröffentlicht haben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Every byte is right: %n file(s), %1.</source>
        <translation>
            <numerusform>Jedes Byte stimmt: %n Datei, %1.</numerusform>
            <numerusform>Jedes Byte stimmt: %n Dateien, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged.</source>
        <translation>
            <numerusform>%n Datei ist beschädigt.</numerusform>
            <numerusform>%n Dateien sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing frees %1. Other programs that use these files lose them too.</source>
        <translation>Entfernen gibt %1 frei. Andere Programme, die diese Dateien verwenden, verlieren sie ebenfalls.</translation>
    </message>
    <message>
        <source>%1 are free again.</source>
        <translation>%1 sind wieder frei.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Opening</name>
    <message>
        <source>Pictor was started again with --offline: nothing leaves this machine until Pictor is closed. Downloads that ran can go on after that.</source>
        <translation>Pictor wurde noch einmal gestartet, mit --offline: Nichts verlässt diesen Rechner, bis Pictor geschlossen wird. Unterbrochene Downloads können danach fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Query</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>pictor::ui::RequestListModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>answered, %1</source>
        <translation>beantwortet, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>broken off by the network</source>
        <translation>vom Netzwerk abgebrochen</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
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
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
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
        <translation>es wurde mit %1 erzeugt, das hier nicht bekannt ist, und %2 bleibt gewählt</translation>
    </message>
    <message>
        <source>its noise came from a file, and not from the seed</source>
        <translation>sein Rauschen kam aus einer Datei und nicht vom Seed</translation>
    </message>
    <message>
        <source>it was made from a start image, which the file does not hold: choose it below “More”</source>
        <translation>es ging von einem Startbild aus, das die Datei nicht enthält: Wählen Sie es unter „Mehr“</translation>
    </message>
    <message>
        <source>it was made with another version of %1</source>
        <translation>es wurde mit einer anderen Version von %1 erzeugt</translation>
    </message>
    <message>
        <source>it was computed in another way (%1, and %2 now)</source>
        <comment>as in: cuda bf16</comment>
        <translation>es wurde auf andere Weise berechnet (%1, und jetzt %2)</translation>
    </message>
    <message>
        <source>These settings may not give the same picture again: %1.</source>
        <translation>Diese Einstellungen ergeben vielleicht nicht wieder dasselbe Bild: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>it took %n step(s), and %1 are the most</source>
        <translation>
            <numerusform>es brauchte %n Schritt, und höchstens %1 sind möglich</numerusform>
            <numerusform>es brauchte %n Schritte, und höchstens %1 sind möglich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::SettingsViewModel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>Automatisch: die schnellste, die genau genug ist</translation>
    </message>
    <message>
        <source>32 bit (f32)</source>
        <translation>32 Bit (f32)</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16 Bit (bf16)</translation>
    </message>
    <message>
        <source>16 bit (f16)</source>
        <translation>16 Bit (f16)</translation>
    </message>
    <message>
        <source>8 bit weights (int8): half the memory</source>
        <translation>8-Bit-Gewichte (int8): halber Speicher</translation>
    </message>
    <message>
        <source>Automatic: %1 of %2</source>
        <translation>Automatisch: %1 von %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Models (Hugging Face cache)</source>
        <translation>Modelle (Hugging-Face-Cache)</translation>
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
            <numerusform>%1, %2, %n Thread</numerusform>
            <numerusform>%1, %2, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>pictor::ui::StateFile</name>
    <message>
        <source>%1 could not be written: %2. Free some space, or check who may write there.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Geben Sie Platz frei, oder prüfen Sie, wer dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::TokenViewModel</name>
    <message>
        <source>The token is kept, but could not be checked. %1</source>
        <translation>Das Token ist gespeichert, konnte aber nicht geprüft werden. %1</translation>
    </message>
    <message>
        <source>It is %1&apos;s.</source>
        <translation>Es gehört %1.</translation>
    </message>
    <message>
        <source>It is %1&apos;s, by the name “%2”.</source>
        <translation>Es gehört %1 und heißt „%2“.</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used.</source>
        <translation>Das Token in der Variablen HF_TOKEN wird verwendet.</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used, not the one in %1.</source>
        <translation>Das Token in der Variablen HF_TOKEN wird verwendet, nicht das in %1.</translation>
    </message>
    <message>
        <source>The token in %1 is used, which another program put there.</source>
        <translation>Das Token in %1 wird verwendet, das ein anderes Programm dort abgelegt hat.</translation>
    </message>
    <message>
        <source>There is none. Only gated models need one.</source>
        <translation>Es gibt keines. Nur zugangsbeschränkte Modelle brauchen eines.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::WindowMemory</name>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>Wie das Fenster beim letzten Mal stand, konnte nicht gelesen werden; es beginnt neu, und sein Stand wird nicht gespeichert, damit %1 bleibt, wie es ist. Verschieben Sie diese Datei, oder prüfen Sie, wer sie lesen und in ihren Ordner schreiben darf, und starten Sie Pictor dann neu.</translation>
    </message>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and the file is kept as %1. Arrange the window as you like it; that file may be deleted.</source>
        <translation>Wie das Fenster beim letzten Mal stand, konnte nicht gelesen werden; es beginnt neu, und die Datei wird als %1 aufbewahrt. Richten Sie das Fenster ein, wie Sie es mögen; diese Datei kann gelöscht werden.</translation>
    </message>
</context>
</TS>
