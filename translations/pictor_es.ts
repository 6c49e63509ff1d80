<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlreadyRunning</name>
    <message>
        <source>Pictor</source>
        <translation>Pictor</translation>
    </message>
    <message>
        <source>Pictor is running already</source>
        <translation>Pictor ya se está ejecutando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AwaitedModel</name>
    <message>
        <source>The search needs %1 and goes on by itself when it is here.</source>
        <translation>La búsqueda necesita %1 y continúa por sí sola en cuanto esté aquí.</translation>
    </message>
    <message>
        <source>Your pictures are read as soon as %1 is here.</source>
        <translation>Sus imágenes se leen en cuanto %1 esté aquí.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>CanvasProgress</name>
    <message>
        <source>Picture being made</source>
        <translation>Imagen en proceso de creación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CanvasTrouble</name>
    <message>
        <source>Free memory</source>
        <translation>Liberar memoria</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>Introducir token</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>Ver la licencia</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>Eliminar modelos</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The picture was not made</source>
        <translation>La imagen no se creó</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built-in descriptor</source>
        <translation>Descriptor integrado</translation>
    </message>
    <message>
        <source>Finds altered copies of a picture; nothing to download.</source>
        <translation>Encuentra copias alteradas de una imagen; no hay nada que descargar.</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words.</source>
        <translation>Encuentra imágenes por su parecido y por palabras.</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words: finer and slower than ViT-B/32.</source>
        <translation>Encuentra imágenes por su parecido y por palabras: más preciso y más lento que ViT-B/32.</translation>
    </message>
    <message>
        <source>Makes pictures from words in four steps.</source>
        <translation>Crea imágenes a partir de palabras en cuatro pasos.</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Paisajes</translation>
    </message>
    <message>
        <source>A small demonstration: paints little landscapes from English words, and nothing else.</source>
        <translation>Una pequeña demostración: pinta pequeños paisajes a partir de palabras en inglés, y nada más.</translation>
    </message>
    <message>
        <source>MIT for OpenAI&apos;s code; the weights&apos; page states none</source>
        <translation>MIT para el código de OpenAI; la página de los pesos no indica ninguna</translation>
    </message>
    <message>
        <source>Stability AI Community License (free below USD 1M yearly revenue)</source>
        <translation>Stability AI Community License (gratuita por debajo de 1 millón de USD de ingresos anuales)</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Keep library, thumbnails and settings in DIR instead of the usual places.</source>
        <translation>Guardar la biblioteca, las miniaturas y los ajustes en DIR en lugar de en los sitios habituales.</translation>
    </message>
    <message>
        <source>Compute on cpu (default), cuda or cuda:N.</source>
        <translation>Calcular en cpu (predeterminado), cuda o cuda:N.</translation>
    </message>
    <message>
        <source>Compute in auto (default: the fastest that the device has), f32, bf16, f16 or int8.</source>
        <translation>Calcular con precisión auto (predeterminada: la más rápida que tenga el dispositivo), f32, bf16, f16 o int8.</translation>
    </message>
    <message>
        <source>Let nothing leave this machine: use what is on it.</source>
        <translation>No dejar que nada salga de este equipo: usar lo que hay en él.</translation>
    </message>
    <message>
        <source>Print which Pictor this is.</source>
        <translation>Mostrar qué versión de Pictor es esta.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Use this model: a key that “pictor models” lists, or a folder in the Hugging Face layout. Default: CLIP ViT-B/32 if its files are on this machine, else the built-in descriptor.</source>
        <translation>Usar este modelo: una clave de la lista de «pictor models» o una carpeta con la estructura de Hugging Face. Predeterminado: CLIP ViT-B/32 si sus archivos están en este equipo; si no, el descriptor integrado.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Mostrar un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>“%1” is no command. Did you mean “%2”?</source>
        <translation>«%1» no es un comando. ¿Se refería a «%2»?</translation>
    </message>
    <message>
        <source>“%1” is no device. Use cpu, cuda or cuda:N.</source>
        <translation>«%1» no es un dispositivo. Use cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>“%1” is no precision. Use auto, f32, bf16, f16 or int8.</source>
        <translation>«%1» no es una precisión. Use auto, f32, bf16, f16 o int8.</translation>
    </message>
    <message>
        <source>“%1” is no residency. Use auto, whole, part-by-part or streamed.</source>
        <translation>«%1» no es un modo de residencia. Use auto, whole, part-by-part o streamed.</translation>
    </message>
    <message>
        <source>Say what to measure: pictor bench clip, or pictor bench generate.</source>
        <translation>Indique qué medir: pictor bench clip o pictor bench generate.</translation>
    </message>
    <message>
        <source>“pictor bench %1” takes no --%2.</source>
        <translation>«pictor bench %1» no admite --%2.</translation>
    </message>
    <message>
        <source>clip: openai/clip-vit-base-patch32 (default) or openai/clip-vit-large-patch14-336.</source>
        <translation>clip: openai/clip-vit-base-patch32 (predeterminado) u openai/clip-vit-large-patch14-336.</translation>
    </message>
    <message>
        <source>clip: pictures at a time (default 8).</source>
        <translation>clip: imágenes a la vez (predeterminado: 8).</translation>
    </message>
    <message>
        <source>generate: the part to measure, of published width: flux (default), sd3, or autoencoder, which turns a finished picture into pixels.</source>
        <translation>generate: la parte que se mide, con la anchura publicada: flux (predeterminado), sd3 o autoencoder, que convierte en píxeles una imagen terminada.</translation>
    </message>
    <message>
        <source>generate: so many of its blocks. flux: D double and S single ones (default 2,4; published 19,38). sd3: D (default 2; published 38).</source>
        <translation>generate: cuántos de sus bloques. flux: D dobles y S simples (predeterminado: 2,4; publicado: 19,38). sd3: D (predeterminado: 2; publicado: 38).</translation>
    </message>
    <message>
        <source>generate: pixels of the picture (default 512x512).</source>
        <translation>generate: píxeles de la imagen (predeterminado: 512x512).</translation>
    </message>
    <message>
        <source>Measure for S seconds (default: clip 10, generate 20).</source>
        <translation>Medir durante S segundos (predeterminado: clip 10, generate 20).</translation>
    </message>
    <message>
        <source>Matrix products in f32 go through the %1.</source>
        <translation>Los productos de matrices en f32 se calculan con %1.</translation>
    </message>
    <message>
        <source>Measures how fast this machine finds and makes pictures.</source>
        <translation>Mide con qué rapidez encuentra y crea imágenes este equipo.</translation>
    </message>
    <message>
        <source>Models have their full width and random weights, so nothing has to be downloaded.
clip: pictures a second that CLIP embeds.
generate: seconds that a step takes. Every step goes through the same blocks over and over, so a few of them tell the time of all: the table gives the step as measured, and what it takes with as many blocks as the published model has. A picture takes four such steps and one run of the autoencoder.
GFLOP/s are 10^9 multiplications and additions of matrix products a second. Beside them stands what one large matrix product reaches in the same run and precision, the most that this machine gives, and the share of it that the model reaches.</source>
        <translation>Los modelos tienen toda su anchura y pesos aleatorios, así que no hay que descargar nada.
clip: imágenes por segundo que CLIP convierte en vectores.
generate: segundos que tarda un paso. Cada paso recorre una y otra vez los mismos bloques, así que unos pocos bastan para saber el tiempo de todos: la tabla da el paso tal como se midió y lo que tarda con tantos bloques como tiene el modelo publicado. Una imagen requiere cuatro de esos pasos y una pasada del autoencoder.
GFLOP/s son 10^9 multiplicaciones y sumas de productos de matrices por segundo. Al lado figura lo que alcanza un solo producto de matrices grandes en la misma ejecución y con la misma precisión, lo máximo que da este equipo, y qué parte de ello alcanza el modelo.</translation>
    </message>
    <message>
        <source>Measures CLIP ViT-B/32.</source>
        <translation>Mide CLIP ViT-B/32.</translation>
    </message>
    <message>
        <source>Measures the large one, a picture at a time.</source>
        <translation>Mide el grande, de imagen en imagen.</translation>
    </message>
    <message>
        <source>A step of FLUX.1 at 512x512.</source>
        <translation>Un paso de FLUX.1 a 512x512.</translation>
    </message>
    <message>
        <source>A step of Stable Diffusion 3.5 Large, as JSON.</source>
        <translation>Un paso de Stable Diffusion 3.5 Large, como JSON.</translation>
    </message>
    <message>
        <source>%1, %2, batches of %3</source>
        <translation>%1, %2, lotes de %3</translation>
    </message>
    <message>
        <source>  %1 pictures a second, %2 s a batch</source>
        <translation>  %1 imágenes por segundo, %2 s por lote</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s; a large matrix product reaches %2</source>
        <translation>  %1 GFLOP/s; un producto de matrices grandes alcanza %2</translation>
    </message>
    <message>
        <source>  %1 of memory at most</source>
        <translation>  %1 de memoria como máximo</translation>
    </message>
    <message>
        <source>--batch takes a whole number from 1 to %1, --seconds a number up to 3600.</source>
        <translation>--batch admite un número entero de 1 a %1; --seconds, un número de hasta 3600.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>--width-of takes flux, sd3 or autoencoder, not “%1”.</source>
        <translation>--width-of admite flux, sd3 o autoencoder; no «%1».</translation>
    </message>
    <message>
        <source>--blocks takes two whole numbers from 1 to 100 for flux, such as 2,4.</source>
        <translation>--blocks admite dos números enteros de 1 a 100 para flux, como 2,4.</translation>
    </message>
    <message>
        <source>--blocks takes one whole number from 1 to 100 for sd3.</source>
        <translation>--blocks admite un número entero de 1 a 100 para sd3.</translation>
    </message>
    <message>
        <source>The autoencoder is measured whole; leave --blocks out.</source>
        <translation>El autoencoder se mide entero; omita --blocks.</translation>
    </message>
    <message>
        <source>--size takes width and height, multiples of 16 up to 8192 pixels, such as 512x512, not “%1”.</source>
        <translation>--size admite anchura y altura, múltiplos de 16 hasta 8192 píxeles, como 512x512; no «%1».</translation>
    </message>
    <message>
        <source>--seconds takes a number above 0, up to 3600.</source>
        <translation>--seconds admite un número mayor que 0, hasta 3600.</translation>
    </message>
    <message>
        <source>  %1 s a picture</source>
        <translation>  %1 s por imagen</translation>
    </message>
    <message>
        <source>  %1 s a step; %2 s with all blocks of the published model</source>
        <translation>  %1 s por paso; %2 s con todos los bloques del modelo publicado</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s, %2 % of what a large matrix product reaches (%3)</source>
        <translation>  %1 GFLOP/s, el %2 % de lo que alcanza un producto de matrices grandes (%3)</translation>
    </message>
    <message>
        <source>  %1 of weights, %2 of memory at most</source>
        <translation>  %1 de pesos, %2 de memoria como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 numbers by %3: %4</source>
        <translation>
            <numerusform>%1: %2 número de %3: %4</numerusform>
            <numerusform>%1: %2 números de %3: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either picture files or --text WORDS.</source>
        <translation>Indique archivos de imagen o bien --text WORDS.</translation>
    </message>
    <message>
        <source>Prints the vector that a model makes of a picture or a text.</source>
        <translation>Muestra el vector que un modelo obtiene de una imagen o de un texto.</translation>
    </message>
    <message>
        <source>Vectors have length 1, so the product of two of them says how alike they are. A file that cannot be read is reported, and the others are still done.</source>
        <translation>Los vectores tienen longitud 1, así que el producto de dos de ellos dice cuánto se parecen. Si un archivo no se puede leer, se informa de ello y los demás se procesan igualmente.</translation>
    </message>
    <message>
        <source>Words instead of pictures; may be given several times.</source>
        <translation>Palabras en lugar de imágenes; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Writes a line for each picture: input, kind, model, dimension, embedding.</source>
        <translation>Escribe una línea por imagen: input, kind, model, dimension, embedding.</translation>
    </message>
    <message>
        <source>Embeds words, in the same space as CLIP&apos;s pictures.</source>
        <translation>Convierte palabras en vectores, en el mismo espacio que las imágenes de CLIP.</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>No existe el archivo %1; corrija la ruta.</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it, or name another file.</source>
        <translation>%1 ya existe; --force lo reemplaza, o indique otro archivo.</translation>
    </message>
    <message>
        <source>Paint with this model: a key that “pictor models” lists, a folder in the Hugging Face layout, or a checkpoint file. Default: the first of the list that is on this machine.</source>
        <translation>Pintar con este modelo: una clave de la lista de «pictor models», una carpeta con la estructura de Hugging Face o un archivo de checkpoint. Predeterminado: el primero de la lista que esté en este equipo.</translation>
    </message>
    <message>
        <source>Write to FILE, a PNG with its settings inside, or into a folder. Default: the gallery&apos;s folder. With several pictures, each seed is put before “.png”, or where FILE says {seed}.</source>
        <translation>Escribir en FILE, un PNG que lleva dentro sus ajustes, o en una carpeta. Predeterminado: la carpeta de la galería. Con varias imágenes, cada semilla se pone antes de «.png», o donde FILE diga {seed}.</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Reemplazar los archivos que ya existan.</translation>
    </message>
    <message>
        <source>Same seed and settings, same picture (default: a new one each time).</source>
        <translation>Con la misma semilla y los mismos ajustes, la misma imagen (predeterminado: una nueva cada vez).</translation>
    </message>
    <message>
        <source>Pixels; rounded to what the model can (default: what it is made for).</source>
        <translation>Píxeles; se redondea a lo que admite el modelo (predeterminado: el tamaño para el que está hecho).</translation>
    </message>
    <message>
        <source>Steps (default: the model&apos;s own).</source>
        <translation>Pasos (predeterminado: los propios del modelo).</translation>
    </message>
    <message>
        <source>How strictly to follow the prompt, for models that have it; up to 1: off.</source>
        <translation>Con qué rigor seguir el prompt, en los modelos que lo admiten; hasta 1: sin guía.</translation>
    </message>
    <message>
        <source>What the picture shall not show; needs --guidance above 1.</source>
        <translation>Lo que la imagen no debe mostrar; requiere --guidance mayor que 1.</translation>
    </message>
    <message>
        <source>So many pictures, with the seeds N, N+1, …</source>
        <translation>Cuántas imágenes, con las semillas N, N+1, …</translation>
    </message>
    <message>
        <source>Start from this picture, brought to the size.</source>
        <translation>Partir de esta imagen, llevada al tamaño indicado.</translation>
    </message>
    <message>
        <source>How far to leave the start image: above 0, up to 1 (default 0.6).</source>
        <translation>Cuánto alejarse de la imagen inicial: más de 0, hasta 1 (predeterminado: 0.6).</translation>
    </message>
    <message>
        <source>How much of the model is in memory at once: auto (default: what fits), whole, part-by-part or streamed.</source>
        <translation>Cuánto del modelo hay en memoria a la vez: auto (predeterminado: lo que quepa), whole, part-by-part o streamed.</translation>
    </message>
    <message>
        <source>Take the tensor “noise” of this safetensors file instead of drawing it.</source>
        <translation>Tomar el tensor «noise» de este archivo safetensors en lugar de sortearlo.</translation>
    </message>
    <message>
        <source>Write ids, embeddings, noise and the latents of each step as safetensors.</source>
        <translation>Escribir los ids, los embeddings, el ruido y los latentes de cada paso como safetensors.</translation>
    </message>
    <message>
        <source>Paints a picture, puts it into the gallery&apos;s folder and prints its name.</source>
        <translation>Pinta una imagen, la pone en la carpeta de la galería y muestra su nombre.</translation>
    </message>
    <message>
        <source>Four pictures: boat-7.png to boat-10.png.</source>
        <translation>Cuatro imágenes: de boat-7.png a boat-10.png.</translation>
    </message>
    <message>
        <source>Starts from a picture.</source>
        <translation>Parte de una imagen.</translation>
    </message>
    <message>
        <source>The prompt from a file, the weights from a checkpoint.</source>
        <translation>El prompt de un archivo, los pesos de un checkpoint.</translation>
    </message>
    <message>
        <source>One JSON object a line, each with its “event”: download, stage, step, note, picture, and in the end one “end” with its “state”.</source>
        <translation>Un objeto JSON por línea, cada uno con su «event»: download, stage, step, note, picture y, al final, un «end» con su «state».</translation>
    </message>
    <message>
        <source>Paints a picture from words.</source>
        <translation>Pinta una imagen a partir de palabras.</translation>
    </message>
    <message>
        <source>A model that is not on this machine yet is downloaded first, if --model names it. The names of the finished pictures go to standard output, everything else to standard error. A file that is there already is never replaced without --force. Ctrl+C stops within a moment, and pictures that are finished stay. A prompt that begins with a dash goes after a lone --, and a lone - reads it from standard input.</source>
        <translation>Un modelo que aún no está en este equipo se descarga antes, si --model lo nombra. Los nombres de las imágenes terminadas van a la salida estándar; todo lo demás, a la salida de error estándar. Un archivo que ya existe nunca se reemplaza sin --force. Ctrl+C detiene en un instante, y las imágenes terminadas se conservan. Un prompt que empieza por guion va después de un -- solo, y un - solo lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is no command. “pictor --help” lists all commands.</source>
        <translation>«%1» no es un comando. «pictor --help» muestra todos los comandos.</translation>
    </message>
    <message>
        <source>Explains Pictor, or one command.</source>
        <translation>Explica Pictor o un comando.</translation>
    </message>
    <message>
        <source>Explains how to search.</source>
        <translation>Explica cómo buscar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures: %2 (%3 s)</source>
        <translation>
            <numerusform>%1 imagen: %2 (%3 s)</numerusform>
            <numerusform>%1 imágenes: %2 (%3 s)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in %1: Pictor finds JPEG, PNG, WebP, TIFF, GIF and BMP files in a folder and those below it.</source>
        <translation>No hay imágenes en %1: Pictor encuentra archivos JPEG, PNG, WebP, TIFF, GIF y BMP en una carpeta y en las que hay dentro de ella.</translation>
    </message>
    <message>
        <source>Stopped. What is indexed stays; the same command goes on from there.</source>
        <translation>Detenido. Lo indexado se conserva; el mismo comando continúa desde ahí.</translation>
    </message>
    <message>
        <source>Name the folders whose pictures are to be found.</source>
        <translation>Indique las carpetas cuyas imágenes se deben poder encontrar.</translation>
    </message>
    <message>
        <source>Learns what the pictures in folders look like, so that they can be found.</source>
        <translation>Aprende qué aspecto tienen las imágenes de unas carpetas para que se puedan encontrar.</translation>
    </message>
    <message>
        <source>Only new and changed pictures are looked at; Ctrl+C stops, and the same command goes on later. Without DIR, the folders of earlier runs are gone over again. Pictures that cannot be read are reported, and the others are still done.</source>
        <translation>Solo se miran las imágenes nuevas y las modificadas; Ctrl+C detiene, y el mismo comando continúa más tarde. Sin DIR, se recorren de nuevo las carpetas de ejecuciones anteriores. Si una imagen no se puede leer, se informa de ello y las demás se procesan igualmente.</translation>
    </message>
    <message>
        <source>Indexes a folder and all in it.</source>
        <translation>Indexa una carpeta y todo lo que contiene.</translation>
    </message>
    <message>
        <source>The same with CLIP, which also understands words.</source>
        <translation>Lo mismo con CLIP, que además entiende palabras.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Los posibles son: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Se refería a «%1»?</translation>
    </message>
    <message>
        <source>“pictor models %1” is no command.</source>
        <translation>«pictor models %1» no es un comando.</translation>
    </message>
    <message>
        <source>“pictor models list” takes no arguments.</source>
        <translation>«pictor models list» no admite argumentos.</translation>
    </message>
    <message>
        <source>Name one model: pictor models %1 KEY. “pictor models” lists the keys.</source>
        <translation>Indique un modelo: pictor models %1 KEY. «pictor models» muestra las claves.</translation>
    </message>
    <message>
        <source>Lists the models; downloads, checks and removes their files.</source>
        <translation>Muestra los modelos; descarga, verifica y elimina sus archivos.</translation>
    </message>
    <message>
        <source>list: the models, their licences and mirrors, and which of them are on this machine (also without a word).
download KEY: fetches the files of a model, as its first use would. Ctrl+C pauses, and the same command goes on from there.
verify KEY: reads every file and compares it with the repository&apos;s hashes.
remove KEY: deletes the files, and says how much that frees.
Files live in the Hugging Face cache (HF_HUB_CACHE, HF_HOME), shared with other programs. Any folder in the Hugging Face layout serves as a model too. Models that ask for an account take an access token from HF_TOKEN, or from the window&apos;s Settings.</source>
        <translation>list: los modelos, sus licencias y réplicas, y cuáles están en este equipo (también sin ninguna palabra).
download KEY: descarga los archivos de un modelo, como lo haría su primer uso. Ctrl+C hace una pausa, y el mismo comando continúa desde ahí.
verify KEY: lee cada archivo y lo compara con los hashes del repositorio.
remove KEY: elimina los archivos y dice cuánto espacio se libera.
Los archivos están en la caché de Hugging Face (HF_HUB_CACHE, HF_HOME), compartida con otros programas. Cualquier carpeta con la estructura de Hugging Face sirve también como modelo. Los modelos que piden una cuenta toman un token de acceso de HF_TOKEN o de la página Ajustes de la ventana.</translation>
    </message>
    <message>
        <source>download: from a copy that needs no account (“list” names it), compared with the original.</source>
        <translation>download: desde una copia que no requiere cuenta («list» la nombra), comparada con el original.</translation>
    </message>
    <message>
        <source>verify: download damaged files again.</source>
        <translation>verify: descargar de nuevo los archivos dañados.</translation>
    </message>
    <message>
        <source>remove: only say what would be freed.</source>
        <translation>remove: solo decir qué se liberaría.</translation>
    </message>
    <message>
        <source>Shows what there is.</source>
        <translation>Muestra lo que hay.</translation>
    </message>
    <message>
        <source>Fetches CLIP, which finds pictures by words.</source>
        <translation>Descarga CLIP, que encuentra imágenes por palabras.</translation>
    </message>
    <message>
        <source>Checks its files; a line for each step and each fault.</source>
        <translation>Verifica sus archivos; una línea por cada paso y por cada fallo.</translation>
    </message>
    <message>
        <source>Says how much removing it would free.</source>
        <translation>Dice cuánto se liberaría al eliminarlo.</translation>
    </message>
    <message>
        <source>%1 needs no download: %2.</source>
        <translation>%1 no necesita descargarse: %2.</translation>
    </message>
    <message>
        <source>it comes with Pictor</source>
        <translation>viene con Pictor</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are here. The same command goes on from there.</source>
        <translation>En pausa: %1 de %2 ya están aquí. El mismo comando continúa desde ahí.</translation>
    </message>
    <message>
        <source>Or add --mirror: %1 offers the same files without an account.</source>
        <translation>O añada --mirror: %1 ofrece los mismos archivos sin cuenta.</translation>
    </message>
    <message>
        <source>There is no mirror of %1; leave --mirror out.</source>
        <translation>No hay ninguna réplica de %1; omita --mirror.</translation>
    </message>
    <message>
        <source>%1 is on this machine: %2</source>
        <translation>%1 está en este equipo: %2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>on this machine, %1</source>
        <translation>en este equipo, %1</translation>
    </message>
    <message>
        <source>, needs an account</source>
        <translation>, requiere una cuenta</translation>
    </message>
    <message>
        <source>, %1 in all</source>
        <translation>, %1 en total</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licencia: %1.</translation>
    </message>
    <message>
        <source>Licence: %1, %2</source>
        <translation>Licencia: %1, %2</translation>
    </message>
    <message>
        <source>Without an account: --mirror, from %1.</source>
        <translation>Sin cuenta: --mirror, desde %1.</translation>
    </message>
    <message>
        <source> (used unless you say otherwise)</source>
        <translation> (se usa salvo que se indique otro)</translation>
    </message>
    <message>
        <source>Removing %1 would free %2.</source>
        <translation>Eliminar %1 liberaría %2.</translation>
    </message>
    <message>
        <source>%1 is removed: %2 freed.</source>
        <translation>%1 se ha eliminado: %2 liberados.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files, %2, all sound.</source>
        <translation>
            <numerusform>%1: %n archivo, %2, intacto.</numerusform>
            <numerusform>%1: %n archivos, %2, todos intactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has damaged files; “pictor models verify %2 --repair” downloads them again.</source>
        <translation>%1 tiene archivos dañados; «pictor models verify %2 --repair» los descarga de nuevo.</translation>
    </message>
    <message>
        <source>No picture is indexed with %1 yet. Run “pictor index DIR --model %1” first.</source>
        <translation>Aún no hay ninguna imagen indexada con %1. Ejecute antes «pictor index DIR --model %1».</translation>
    </message>
    <message>
        <source> Or search with the model that they were indexed with: --model %1.</source>
        <translation> O busque con el modelo con el que se indexaron: --model %1.</translation>
    </message>
    <message>
        <source>Give either one picture file or --text WORDS.</source>
        <translation>Indique un archivo de imagen o bien --text WORDS.</translation>
    </message>
    <message>
        <source>--top takes a whole number from 1 to %1.</source>
        <translation>--top admite un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>The library is empty. Run “pictor index DIR” on a folder of pictures first.</source>
        <translation>La biblioteca está vacía. Ejecute antes «pictor index DIR» con una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Finds the indexed pictures that look most like one, or that words describe.</source>
        <translation>Encuentra las imágenes indexadas que más se parecen a una imagen o a lo que describen unas palabras.</translation>
    </message>
    <message>
        <source>Prints a score and a path a line, best first. The score is the cosine of the two vectors: 1 is the same picture.</source>
        <translation>Muestra una puntuación y una ruta por línea, primero las mejores. La puntuación es el coseno de los dos vectores: 1 es la misma imagen.</translation>
    </message>
    <message>
        <source>Search by words instead of a picture (needs a model that knows words).</source>
        <translation>Buscar con palabras en lugar de con una imagen (requiere un modelo que entienda palabras).</translation>
    </message>
    <message>
        <source>Print at most N pictures (default 10).</source>
        <translation>Mostrar como máximo N imágenes (predeterminado: 10).</translation>
    </message>
    <message>
        <source>Shows the ten pictures most like photo.jpg.</source>
        <translation>Muestra las diez imágenes más parecidas a photo.jpg.</translation>
    </message>
    <message>
        <source>Shows the three that fit the words best.</source>
        <translation>Muestra las tres que mejor encajan con las palabras.</translation>
    </message>
    <message>
        <source>Hands the best one, as path and score, to another program.</source>
        <translation>Pasa la mejor, como ruta y puntuación, a otro programa.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of at most %3 tokens, the rest filled with %4</source>
        <translation>
            <numerusform>%1: %2 de %3 token como máximo, el resto se rellena con %4</numerusform>
            <numerusform>%1: %2 de %3 tokens como máximo, el resto se rellena con %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model does not see the last %1 of %2 tokens:</source>
        <translation>
            <numerusform>El modelo no ve el último token (%1 de %2):</numerusform>
            <numerusform>El modelo no ve los últimos %1 de %2 tokens:</numerusform>
        </translation>
    </message>
    <message>
        <source>  seen  %1</source>
        <translation>  visto    %1</translation>
    </message>
    <message>
        <source>  cut   %1</source>
        <translation>  cortado  %1</translation>
    </message>
    <message>
        <source>%1: tokenizers of this kind are not in this version.</source>
        <translation>%1: esta versión no incluye tokenizadores de este tipo.</translation>
    </message>
    <message>
        <source>Give one text; put words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>Indique un solo texto; ponga las palabras entre comillas: &quot;un barco rojo&quot;.</translation>
    </message>
    <message>
        <source>Shows what a model reads of a text, and where it cuts.</source>
        <translation>Muestra qué lee un modelo de un texto y dónde lo corta.</translation>
    </message>
    <message>
        <source>A model with several tokenizers, as those that paint have, shows each, named by its folder: the tokens, how many the model reads, and the number that fills the rest. Only the tokenizers&apos; files need to be here. A text that begins with a dash goes after a lone --.</source>
        <translation>Un modelo con varios tokenizadores, como los que pintan, muestra cada uno con el nombre de su carpeta: los tokens, cuántos lee el modelo y el número con el que se rellena el resto. Solo hace falta que estén aquí los archivos de los tokenizadores. Un texto que empieza por guion va después de un -- solo.</translation>
    </message>
    <message>
        <source>A key that “pictor models” lists, or a folder in the Hugging Face layout. Default: the first of the list that reads words and is on this machine.</source>
        <translation>Una clave de la lista de «pictor models» o una carpeta con la estructura de Hugging Face. Predeterminado: el primero de la lista que lea palabras y esté en este equipo.</translation>
    </message>
    <message>
        <source>Lists the tokens, their numbers, and what is cut off.</source>
        <translation>Muestra los tokens, sus números y lo que se corta.</translation>
    </message>
    <message>
        <source>The same of a model in a folder, as JSON: tokenizer, ids, tokens, total, length, padding.</source>
        <translation>Lo mismo con un modelo en una carpeta, como JSON: tokenizer, ids, tokens, total, length, padding.</translation>
    </message>
    <message>
        <source>Looked in:</source>
        <translation>Se buscó en:</translation>
    </message>
    <message>
        <source>The reason:</source>
        <translation>El motivo:</translation>
    </message>
    <message>
        <source>Downloading %1 from %2…</source>
        <translation>Descargando %1 desde %2…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>imagen %1 de %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Say what to paint: pictor generate &quot;a red boat at dawn&quot;; - reads it from standard input.</source>
        <translation>Indique qué pintar: pictor generate &quot;un barco rojo al amanecer&quot;; - lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Give one prompt; put its words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>Indique un solo prompt; ponga sus palabras entre comillas: &quot;un barco rojo&quot;.</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, such as 1024x768, not “%1”.</source>
        <translation>--size admite anchura y altura en píxeles, como 1024x768; no «%1».</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to %1, not “%2”.</source>
        <translation>--seed admite un número entero de 0 a %1; no «%2».</translation>
    </message>
    <message>
        <source>--guidance takes a number from 0 to %1, not “%2”.</source>
        <translation>--guidance admite un número de 0 a %1; no «%2».</translation>
    </message>
    <message>
        <source>--init takes the file of a picture.</source>
        <translation>--init admite el archivo de una imagen.</translation>
    </message>
    <message>
        <source>--strength takes a number above 0, up to 1, not “%1”: small keeps the start image, 1 keeps nothing of it.</source>
        <translation>--strength admite un número mayor que 0, hasta 1; no «%1»: un valor pequeño conserva la imagen inicial, 1 no conserva nada de ella.</translation>
    </message>
    <message>
        <source>--strength says how far a start image is changed: give one with --init IMAGE.</source>
        <translation>--strength dice cuánto se cambia una imagen inicial: indique una con --init IMAGE.</translation>
    </message>
    <message>
        <source>--init-noise gives every seed the same noise; leave --count out.</source>
        <translation>--init-noise da a todas las semillas el mismo ruido; omita --count.</translation>
    </message>
    <message>
        <source>--dump writes what happens to one picture; leave --count out.</source>
        <translation>--dump escribe lo que ocurre con una sola imagen; omita --count.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>--%1 admite un número entero de 1 a %2; no «%3».</translation>
    </message>
    <message>
        <source>%1 The picture is here instead:</source>
        <translation>%1 En su lugar, la imagen está aquí:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Abriendo el modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo el prompt</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>Cargando el transformer</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Pintando</translation>
    </message>
    <message>
        <source>Turning it into pixels</source>
        <translation>Convirtiendo en píxeles</translation>
    </message>
    <message>
        <source>, asks for a free account</source>
        <translation>, pide una cuenta gratuita</translation>
    </message>
    <message>
        <source>  %1 (%2, licence: %3%4): pictor models download %5</source>
        <translation>  %1 (%2, licencia: %3%4): pictor models download %5</translation>
    </message>
    <message>
        <source>No model that paints is on this machine. Give one with --model, a folder or a checkpoint file, or fetch one:</source>
        <translation>En este equipo no hay ningún modelo que pinte. Indique con --model una carpeta o un archivo de checkpoint, o descargue uno:</translation>
    </message>
    <message>
        <source>-o takes the file that the picture is written to, or a folder.</source>
        <translation>-o admite el archivo en el que se escribe la imagen, o una carpeta.</translation>
    </message>
    <message>
        <source>Pictures are written as PNG, which keeps their settings: -o %1.png.</source>
        <translation>Las imágenes se escriben como PNG, que conserva sus ajustes: -o %1.png.</translation>
    </message>
    <message>
        <source>There is no folder %1; make it, or write elsewhere.</source>
        <translation>No existe la carpeta %1; créela o escriba en otro sitio.</translation>
    </message>
    <message>
        <source>%1 is no file; name another.</source>
        <translation>%1 no es un archivo; indique otro.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>Standard input is longer than a prompt can be (1 MiB); is it the right file?</source>
        <translation>La entrada estándar es más larga de lo que puede ser un prompt (1 MiB); ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Abre la ventana.</translation>
    </message>
    <message>
        <source>Learns what the pictures in a folder look like.</source>
        <translation>Aprende qué aspecto tienen las imágenes de una carpeta.</translation>
    </message>
    <message>
        <source>Finds those that look most like it.</source>
        <translation>Encuentra las que más se le parecen.</translation>
    </message>
    <message>
        <source>Pictor makes pictures from words and finds them by likeness, on your machine.</source>
        <translation>Pictor crea imágenes a partir de palabras y las encuentra por su parecido, en su propio equipo.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>The first minute:</source>
        <translation>El primer minuto:</translation>
    </message>
    <message>
        <source>“pictor help COMMAND” says more about each.</source>
        <translation>«pictor help COMMAND» dice más sobre cada uno.</translation>
    </message>
    <message>
        <source>Usage: pictor %1 %2 [options]</source>
        <translation>Uso: pictor %1 %2 [opciones]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>“pictor help %1” says how it is used.</source>
        <translation>«pictor help %1» dice cómo se usa.</translation>
    </message>
    <message>
        <source>“pictor --help” lists all commands.</source>
        <translation>«pictor --help» muestra todos los comandos.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; use the command line, for example: pictor index FOLDER, then pictor search IMAGE (all commands: pictor --help).</source>
        <translation>No hay ninguna pantalla en la que abrir la ventana; use la línea de comandos, por ejemplo: pictor index FOLDER y después pictor search IMAGE (todos los comandos: pictor --help).</translation>
    </message>
    <message>
        <source>Stopping; Ctrl+C again ends at once.</source>
        <translation>Deteniendo; otro Ctrl+C termina de inmediato.</translation>
    </message>
    <message>
        <source>The result could not be written. Is the disk full?</source>
        <translation>No se pudo escribir el resultado. ¿Está lleno el disco?</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontradas</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>No existe la carpeta %1; corrija la ruta.</translation>
    </message>
    <message>
        <source>%1 holds no tokenizer: neither vocab.json and merges.txt, nor tokenizer.json, nor folders with them.</source>
        <translation>%1 no contiene ningún tokenizador: ni vocab.json y merges.txt, ni tokenizer.json, ni carpetas con ellos.</translation>
    </message>
    <message>
        <source>The tokenizer of %1 is not on this machine. Fetch the model with “pictor models download %2”, or give a folder that holds one.</source>
        <translation>El tokenizador de %1 no está en este equipo. Descargue el modelo con «pictor models download %2», o indique una carpeta que contenga uno.</translation>
    </message>
    <message>
        <source>“pictor models” lists all; a folder is given as ./%1.</source>
        <translation>«pictor models» los muestra todos; una carpeta se indica como ./%1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Se refería a %1?</translation>
    </message>
    <message>
        <source>There is no model “%1”. %2</source>
        <translation>No existe ningún modelo «%1». %2</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures. Name a model that does, such as --model openai/clip-vit-base-patch32.</source>
        <translation>%1 no entiende palabras, solo imágenes. Indique un modelo que sí las entienda, como --model openai/clip-vit-base-patch32.</translation>
    </message>
    <message>
        <source>No model that reads words is on this machine. Give a folder with --model, or fetch CLIP (0.6 GB): pictor models download openai/clip-vit-base-patch32</source>
        <translation>En este equipo no hay ningún modelo que lea palabras. Indique una carpeta con --model, o descargue CLIP (0,6 GB): pictor models download openai/clip-vit-base-patch32</translation>
    </message>
    <message>
        <source>--model %1 downloads it (%2)</source>
        <translation>--model %1 lo descarga (%2)</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures.</source>
        <translation>%1 no entiende palabras, solo imágenes.</translation>
    </message>
    <message>
        <source>Use --model %1.</source>
        <translation>Use --model %1.</translation>
    </message>
    <message>
        <source>Use one that does: %1.</source>
        <translation>Use uno que sí las entienda: %1.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>Tell on standard error when each phase of the window&apos;s start was reached.</source>
        <translation>Indicar en la salida de error estándar cuándo se alcanzó cada fase del inicio de la ventana.</translation>
    </message>
    <message>
        <source>“%1” is no command, and no file.</source>
        <translation>«%1» no es un comando ni un archivo.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>Imágenes creadas</translation>
    </message>
    <message>
        <source>“pictor doctor” takes no arguments.</source>
        <translation>«pictor doctor» no admite argumentos.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Says what Pictor runs on and what is wrong with it.</source>
        <translation>Dice en qué se ejecuta Pictor y qué problemas hay.</translation>
    </message>
    <message>
        <source>Prints what to paste into a report of a bug: versions, system, processor and its features, memory, devices, libtorch and how fast it multiplies matrices (a second for each device), the folders that Pictor keeps things in, with their sizes and what is free there, and what is wrong with all that and what to do. Nothing leaves this machine; of an access token it says only that there is one, and the home folder reads ~.
Ends with 0 when nothing is wrong, else with 1.</source>
        <translation>Muestra lo que conviene pegar en un informe de error: versiones, sistema, procesador y sus capacidades, memoria, dispositivos, libtorch y con qué rapidez multiplica matrices (un segundo por dispositivo), las carpetas en las que Pictor guarda cosas, con su tamaño y el espacio libre que hay ahí, y qué problemas hay en todo ello y qué hacer. Nada sale de este equipo; de un token de acceso solo dice que lo hay, y la carpeta personal aparece como ~.
Termina con 0 si no hay ningún problema; si no, con 1.</translation>
    </message>
    <message>
        <source>Looks at everything.</source>
        <translation>Lo examina todo.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Lo mismo, para programas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 indexed</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 indexada</numerusform>
            <numerusform>%1 indexadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 sin cambios</numerusform>
            <numerusform>%1 sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 ilegible</numerusform>
            <numerusform>%1 ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gone</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 desaparecida</numerusform>
            <numerusform>%1 desaparecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of pictures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no device %1 that this libtorch can use. Choose --device cpu, or install a CUDA build.</source>
        <translation>No hay ningún dispositivo %1 que esta libtorch pueda usar. Elija --device cpu o instale una versión compilada para CUDA.</translation>
    </message>
    <message>
        <source>, computes in bf16 itself</source>
        <translation>, calcula por sí mismo en bf16</translation>
    </message>
    <message>
        <source>, without bf16 of its own</source>
        <translation>, sin bf16 propio</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre ahora</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>For models</source>
        <translation>Para modelos</translation>
    </message>
    <message>
        <source>%1, as the settings say</source>
        <translation>%1, según los ajustes</translation>
    </message>
    <message>
        <source>%1, chosen automatically</source>
        <translation>%1, elegida automáticamente</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>%1 %2: %3 GFLOP/s</source>
        <translation>%1 %2: %3 GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>Productos de matrices</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>nothing that is made use of</source>
        <translation>nada que se aproveche</translation>
    </message>
    <message>
        <source>Inference module</source>
        <translation>Módulo de inferencia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translation>libtorch</translation>
    </message>
    <message>
        <source>f32 products by</source>
        <translation>Productos en f32 con</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>there, in the keychain</source>
        <translation>sí, en el llavero</translation>
    </message>
    <message>
        <source>there, in a file beside the settings</source>
        <translation>sí, en un archivo junto a los ajustes</translation>
    </message>
    <message>
        <source>there, in HF_TOKEN</source>
        <translation>sí, en HF_TOKEN</translation>
    </message>
    <message>
        <source>there, in another program&apos;s file</source>
        <translation>sí, en el archivo de otro programa</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is no http or https address, so no model can be downloaded. Correct or remove it.</source>
        <translation>HF_ENDPOINT no es una dirección http ni https, así que no se puede descargar ningún modelo. Corrija la variable o elimínela.</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>Hub de modelos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitidas</translation>
    </message>
    <message>
        <source>forbidden (%1)</source>
        <translation>prohibidas (%1)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
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
        <translation>Compilación de Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>none: the window cannot open</source>
        <translation>ninguna: la ventana no se puede abrir</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>%1: %2 is no folder. Move it away, or choose another place (%3).</source>
        <translation>%1: %2 no es una carpeta. Muévalo a otro sitio o elija otra carpeta (%3).</translation>
    </message>
    <message>
        <source>%1: nothing can be written into %2. Change who may write there, or choose another place (%3).</source>
        <translation>%1: no se puede escribir nada en %2. Cambie quién puede escribir ahí o elija otra carpeta (%3).</translation>
    </message>
    <message>
        <source>%1: only %2 are free on the disk of %3. Make room, or choose another place (%4).</source>
        <translation>%1: solo hay %2 libres en el disco de %3. Libere espacio o elija otra carpeta (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 files</source>
        <translation>
            <numerusform>%1 en %2 archivo</numerusform>
            <numerusform>%1 en %2 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 free</source>
        <translation>%1: %2, libre: %3</translation>
    </message>
    <message>
        <source>%1: not there yet, %2 free</source>
        <translation>%1: aún no existe, libre: %2</translation>
    </message>
    <message>
        <source>, not writable</source>
        <translation>, sin permiso de escritura</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay ningún problema.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong:</source>
        <translation>
            <numerusform>Hay %n problema:</numerusform>
            <numerusform>Hay %n problemas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seed %1, %2, %n steps, %3 s, %4</source>
        <translation>
            <numerusform>semilla %1, %2, %n paso, %3 s, %4</numerusform>
            <numerusform>semilla %1, %2, %n pasos, %3 s, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %1 of %n pictures are finished and stay.</source>
        <translation>
            <numerusform>Detenido; imágenes terminadas, que se conservan: %1 de %n.</numerusform>
            <numerusform>Detenido; imágenes terminadas, que se conservan: %1 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Open the window and find pictures like FILE; without one, it asks for a picture.</source>
        <translation>Abrir la ventana y buscar imágenes parecidas a FILE; sin FILE, pide una imagen.</translation>
    </message>
    <message>
        <source>Open the window and start new pictures from FILE; without one, it asks for a picture.</source>
        <translation>Abrir la ventana y crear imágenes nuevas a partir de FILE; sin FILE, pide una imagen.</translation>
    </message>
    <message>
        <source>Give either --find-similar or --start-image.</source>
        <translation>Indique --find-similar o bien --start-image.</translation>
    </message>
    <message>
        <source>--start-image takes one picture.</source>
        <translation>--start-image admite una sola imagen.</translation>
    </message>
    <message>
        <source>Without a command, the window opens. It finds what looks like the pictures that it is given, and adds folders to the library.</source>
        <translation>Sin comando, se abre la ventana. Busca imágenes parecidas a las que se le indican y añade carpetas a la biblioteca.</translation>
    </message>
    <message>
        <source>Say which: man, bash, fish or zsh.</source>
        <translation>Indique cuál: man, bash, fish o zsh.</translation>
    </message>
    <message>
        <source>Prints the manual page, or what completes a shell&apos;s command line.</source>
        <translation>Muestra la página de manual o lo que completa la línea de comandos de un shell.</translation>
    </message>
    <message>
        <source>Lets fish complete what Pictor takes, without an installation.</source>
        <translation>Permite que fish complete lo que admite Pictor, sin instalación.</translation>
    </message>
    <message>
        <source>pictor [options] [FILE…]</source>
        <translation>pictor [opciones] [FILE…]</translation>
    </message>
    <message>
        <source>pictor COMMAND [options]</source>
        <translation>pictor COMMAND [opciones]</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture; given without %2 it is added to the library.</source>
        <translation>%1 es una carpeta, no una imagen; si se indica sin %2, se añade a la biblioteca.</translation>
    </message>
</context>
<context>
    <name>CreateCanvas</name>
    <message>
        <source>Picture without words</source>
        <translation>Imagen sin palabras</translation>
    </message>
    <message>
        <source>The picture is made as soon as %1 is here.</source>
        <translation>La imagen se crea en cuanto %1 esté aquí.</translation>
    </message>
</context>
<context>
    <name>CreateInvitation</name>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 está en camino</translation>
    </message>
    <message>
        <source>Describe a landscape</source>
        <translation>Describa un paisaje</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Describa una imagen</translation>
    </message>
    <message>
        <source>Making pictures needs a model on this machine. It is downloaded once; after that, everything is made here and nothing leaves this machine.</source>
        <translation>Para crear imágenes hace falta un modelo en este equipo. Se descarga una sola vez; después, todo se crea aquí y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Write the prompt meanwhile: pictures that you ask for now are made as soon as it is here.</source>
        <translation>Mientras tanto, escriba el prompt: las imágenes que pida ahora se crean en cuanto esté aquí.</translation>
    </message>
    <message>
        <source>“%1” comes with Pictor to try it at once: it is small, and paints little landscapes and nothing else. It reads English. For everything else, fetch a large model.</source>
        <translation>«%1» viene con Pictor para probarlo enseguida: es pequeño y pinta pequeños paisajes y nada más. Lee inglés. Para todo lo demás, descargue un modelo grande.</translation>
    </message>
    <message>
        <source>Write below what it should show. Drop a picture here to start from it, or one that was made before to have its settings again.</source>
        <translation>Escriba abajo lo que debe mostrar. Suelte aquí una imagen para partir de ella, o una creada antes para recuperar sus ajustes.</translation>
    </message>
    <message>
        <source>Try “%1”</source>
        <translation>Probar «%1»</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>Usar una carpeta…</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Escribir un prompt</translation>
    </message>
</context>
<context>
    <name>CreateMessages</name>
    <message numerus="yes">
        <source>%n picture(s) could not be saved, and stay here as long as this window is open. %1</source>
        <translation>
            <numerusform>No se pudo guardar %n imagen, y se queda aquí mientras esta ventana esté abierta. %1</numerusform>
            <numerusform>No se pudieron guardar %n imágenes, y se quedan aquí mientras esta ventana esté abierta. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be saved to the gallery. Pictor keeps them until they can be. %1</source>
        <translation>
            <numerusform>No se pudo guardar %n imagen en la galería. Pictor la conserva hasta que se pueda guardar. %1</numerusform>
            <numerusform>No se pudieron guardar %n imágenes en la galería. Pictor las conserva hasta que se puedan guardar. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Reintentar guardar</translation>
    </message>
    <message numerus="yes">
        <source>The window stays open: %n picture(s) are on no disk yet, and would be lost with it.</source>
        <translation>
            <numerusform>La ventana sigue abierta: %n imagen aún no está en ningún disco y se perdería con ella.</numerusform>
            <numerusform>La ventana sigue abierta: %n imágenes aún no están en ningún disco y se perderían con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from last time were not finished.</source>
        <translation>
            <numerusform>%n imagen de la última vez no se terminó.</numerusform>
            <numerusform>%n imágenes de la última vez no se terminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>The picture was stopped. %n more that you asked for with it can still be made.</source>
        <translation>
            <numerusform>La imagen se detuvo. Aún se puede crear %n más del mismo encargo.</numerusform>
            <numerusform>La imagen se detuvo. Aún se pueden crear %n más del mismo encargo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» está en la papelera.</translation>
    </message>
    <message>
        <source>“%1” was discarded.</source>
        <translation>«%1» se ha descartado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Drop a picture to start from it</source>
        <translation>Suelte una imagen para partir de ella</translation>
    </message>
    <message>
        <source>or one that tells how it was made, to have its settings</source>
        <translation>o una que diga cómo se creó, para tener sus ajustes</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Download of %1</source>
        <translation>Descarga de %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Ocultar los archivos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Mostrar %n archivo</numerusform>
            <numerusform>Mostrar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling deletes the %1 that are here. A pause keeps them.</source>
        <translation>Cancelar elimina los %1 que ya están aquí. Una pausa los conserva.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlos</translation>
    </message>
</context>
<context>
    <name>DownloadTrouble</name>
    <message>
        <source>Open the licence page</source>
        <translation>Abrir la página de la licencia</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Or download the same files from %1, without an account</source>
        <translation>O descargar los mismos archivos desde %1, sin cuenta</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop a picture to find its like</source>
        <translation>Suelte una imagen para encontrar otras parecidas</translation>
    </message>
    <message>
        <source>or a folder to add it to the library</source>
        <translation>o una carpeta para añadirla a la biblioteca</translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
</context>
<context>
    <name>FileProgressList</name>
    <message>
        <source>Files of the download</source>
        <translation>Archivos de la descarga</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, verificado</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Finished pictures</source>
        <translation>Imágenes terminadas</translation>
    </message>
</context>
<context>
    <name>FilmstripTile</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
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
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Look for new pictures (%1)</source>
        <translation>Buscar imágenes nuevas (%1)</translation>
    </message>
</context>
<context>
    <name>FolderPicker</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Stop watching this folder; its files stay</source>
        <translation>Dejar de vigilar esta carpeta; sus archivos se conservan</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The disk of “%1” is full. Free some space, or choose another folder.</source>
        <translation>El disco de «%1» está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Give yourself the right to, or choose another folder.</source>
        <translation>No se puede escribir nada en «%1». Concédase permiso para ello o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Plug in its drive, or choose another folder.</source>
        <translation>No existe la carpeta «%1». Conecte su unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Try again, or choose another folder.</source>
        <translation>No se pudo escribir «%1»: %2. Inténtelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash. Delete it in your file manager.</source>
        <translation>No se pudo mover «%1» a la papelera. Elimine el archivo en su gestor de archivos.</translation>
    </message>
    <message>
        <source>There is no picture to save. Make it again.</source>
        <translation>No hay ninguna imagen que guardar. Créela de nuevo.</translation>
    </message>
    <message>
        <source>Memory does not suffice to save the picture. Close other programs, then save it again.</source>
        <translation>No hay memoria suficiente para guardar la imagen. Cierre otros programas y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: it is no longer in the trash.</source>
        <translation>«%1» no se puede recuperar: ya no está en la papelera.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another file has its name by now. It stays in the trash.</source>
        <translation>«%1» no se puede recuperar: otro archivo tiene ya ese nombre. La imagen sigue en la papelera.</translation>
    </message>
    <message>
        <source>“%1” could not be brought back. Take it out of the trash in your file manager.</source>
        <translation>No se ha podido recuperar «%1». Sáquelo de la papelera en su gestor de archivos.</translation>
    </message>
</context>
<context>
    <name>GalleryFolderDialog</name>
    <message>
        <source>A folder for the pictures that Pictor makes</source>
        <translation>Una carpeta para las imágenes que crea Pictor</translation>
    </message>
</context>
<context>
    <name>GalleryPlace</name>
    <message>
        <source>Pictures that are made</source>
        <translation>Imágenes creadas</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>For pictures that are made from now on; the others stay where they are</source>
        <translation>Para las imágenes que se creen a partir de ahora; las demás se quedan donde están</translation>
    </message>
</context>
<context>
    <name>GenerationPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Start image and what else the model takes</source>
        <translation>Imagen inicial y lo demás que admite el modelo</translation>
    </message>
    <message>
        <source>Start image</source>
        <translation>Imagen inicial</translation>
    </message>
    <message>
        <source>Not in the picture</source>
        <translation>Excluir de la imagen</translation>
    </message>
    <message>
        <source>What it should not show</source>
        <translation>Lo que no debe mostrar</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Guidance: %1</source>
        <translation>Guía: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The disk of %1 is full. What has arrived is kept: free some space, then go on.</source>
        <translation>El disco de %1 está lleno. Lo que ha llegado se conserva: libere espacio y continúe.</translation>
    </message>
    <message>
        <source>The disk of %1 cannot hold a file of this size. What has arrived is kept: set HF_HOME to a folder on another disk.</source>
        <translation>El disco de %1 no admite un archivo de este tamaño. Lo que ha llegado se conserva: asigne a HF_HOME una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to, or set HF_HOME to another folder.</source>
        <translation>No se puede escribir %1. Concédase permiso para ello o asigne a HF_HOME otra carpeta.</translation>
    </message>
    <message>
        <source>The disk reports a fault with %1: %2. Check the disk, then try again.</source>
        <translation>El disco notifica un fallo con %1: %2. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>links to %1, which is not there</source>
        <translation>enlaza a %1, que no existe</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>cut short at %1 bytes</source>
        <translation>
            <numerusform>cortado tras %1 byte</numerusform>
            <numerusform>cortado a los %1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 arrives incomplete again and again. Check the network connection, then try again.</source>
        <translation>%1 llega incompleto una y otra vez. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 arrived damaged twice, so nothing of it was kept. Something between here and the hub may change what passes: try again, or over another network.</source>
        <translation>%1 llegó dañado dos veces, así que no se conservó nada de él. Puede que algo entre este equipo y el hub altere lo que pasa por ahí: inténtelo de nuevo, o a través de otra red.</translation>
    </message>
    <message>
        <source>%1 arrived damaged and is fetched once more.</source>
        <translation>%1 llegó dañado y se descarga otra vez.</translation>
    </message>
    <message>
        <source>“%1” is no valid name in a model repository. Correct it.</source>
        <translation>«%1» no es un nombre válido en un repositorio de modelos. Corríjalo.</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>no such revision</source>
        <translation>no existe esa revisión</translation>
    </message>
    <message>
        <source>%1 is not complete in the Hugging Face cache, %2. Download it there first.</source>
        <translation>%1 no está completo en la caché de Hugging Face, %2. Descárguelo allí primero.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is not a web address. Correct it, or unset it, and start Pictor again.</source>
        <translation>HF_ENDPOINT no es una dirección web. Corrija la variable, o elimínela, e inicie Pictor de nuevo.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle. Check HF_ENDPOINT and the proxy.</source>
        <translation>%1 redirige en círculo. Compruebe HF_ENDPOINT y el proxy.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2). Try again in a while.</source>
        <translation>%1 tiene un fallo propio (estado %2). Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1, where the file is stored, refuses to send it (status %2). Try again in a while.</source>
        <translation>%1, donde está almacenado el archivo, se niega a enviarlo (estado %2). Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 is set, so nothing was asked. Start Pictor without it to download.</source>
        <translation>%1 está definida, así que no se solicitó nada. Inicie Pictor sin ella para descargar.</translation>
    </message>
    <message>
        <source>Pictor is offline, as its Settings say, so nothing was asked. Go online there, then try again.</source>
        <translation>Pictor está sin conexión, según sus Ajustes, así que no se solicitó nada. Conéctese allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made.</source>
        <translation>No se puede establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>A virus scanner or a company&apos;s proxy may read along: add its certificate to the system&apos;s, or use another network.</source>
        <translation>Puede que un antivirus o el proxy de una empresa lea la comunicación: añada su certificado a los del sistema o use otra red.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network connection, then try again.</source>
        <translation>%1 no responde. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network connection, then try again.</source>
        <translation>Se perdió la conexión con %1. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection, then try again.</source>
        <translation>No se puede acceder a %1. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from here, and asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 ha recibido demasiadas solicitudes desde aquí y pide esperar %n segundo.</numerusform>
            <numerusform>%1 ha recibido demasiadas solicitudes desde aquí y pide esperar %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Try again in some minutes.</source>
        <translation>%1 ha recibido demasiadas solicitudes desde aquí. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 has been taken down: nobody can download it any more. Choose another model.</source>
        <translation>%1 se ha retirado: ya nadie puede descargarlo. Elija otro modelo.</translation>
    </message>
    <message>
        <source>%1 has no revision “%2”. Correct it in the model&apos;s entry.</source>
        <translation>%1 no tiene la revisión «%2». Corríjala en la entrada del modelo.</translation>
    </message>
    <message>
        <source>%1 has no file “%2” in revision “%3”. Correct the model&apos;s entry.</source>
        <translation>%1 no tiene el archivo «%2» en la revisión «%3». Corrija la entrada del modelo.</translation>
    </message>
    <message>
        <source>The access token does not allow this. Give it “Read access to contents of all public gated repos you can access” at %1, or enter one of the role “read”.</source>
        <translation>El token de acceso no lo permite. Concédale «Read access to contents of all public gated repos you can access» en %1, o introduzca uno con el rol «read».</translation>
    </message>
    <message>
        <source>%1 refuses the request (status %2). If it is not the hub that you meant, correct HF_ENDPOINT; else try again later.</source>
        <translation>%1 rechaza la solicitud (estado %2). Si no es el hub que quería, corrija HF_ENDPOINT; si lo es, inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 needs a free Hugging Face account: open %2, accept the licence, then enter an access token.</source>
        <translation>%1 requiere una cuenta gratuita de Hugging Face: abra %2, acepte la licencia y después introduzca un token de acceso.</translation>
    </message>
    <message>
        <source>The account of your access token may not download %1 yet: open %2, accept the licence (some are approved by hand), then try again.</source>
        <translation>La cuenta de su token de acceso aún no puede descargar %1: abra %2, acepte la licencia (algunas se aprueban a mano) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The access token is wrong or has expired. Enter a new one.</source>
        <translation>El token de acceso es incorrecto o ha caducado. Introduzca uno nuevo.</translation>
    </message>
    <message>
        <source>The access token in %1 is wrong or has expired. Correct it, or enter another one here.</source>
        <translation>El token de acceso de %1 es incorrecto o ha caducado. Corríjalo o introduzca otro aquí.</translation>
    </message>
    <message>
        <source>It hides the one in %1, which may be good.</source>
        <translation>Oculta el de %1, que quizá sea válido.</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or your account may not see it. Check its name.</source>
        <translation>No existe %1 en %2, o su cuenta no puede verlo. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or it is private. Check its name, or enter an access token of an account that may see it.</source>
        <translation>No existe %1 en %2, o es privado. Compruebe el nombre, o introduzca un token de acceso de una cuenta que pueda verlo.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a model hub does. If this network asks you to log in, do so in a browser; else check HF_ENDPOINT and the proxy. Then try again.</source>
        <translation>%1 responde, pero no como lo hace un hub de modelos. Si esta red le pide iniciar sesión, hágalo en un navegador; si no, compruebe HF_ENDPOINT y el proxy. Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Try again later, or report it.</source>
        <translation>%1 dio una respuesta sin sentido. Inténtelo de nuevo más tarde o informe de ello.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1.</source>
        <translation>La conexión no es segura: %1.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 (certificate of “%2”, issued by “%3”).</source>
        <translation>La conexión no es segura: %1 (certificado de «%2», emitido por «%3»).</translation>
    </message>
    <message>
        <source>%1 leads out of the Hugging Face cache. Delete it, then try again.</source>
        <translation>%1 lleva fuera de la caché de Hugging Face. Elimínelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has fallen silent. Check the network connection, then try again.</source>
        <translation>%1 ha dejado de enviar datos. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is being downloaded just now, so it was not removed. Wait for its end, or stop it, then try again.</source>
        <translation>%1 se está descargando en este momento, así que no se eliminó. Espere a que termine la descarga, o deténgala, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache, so there is nothing to remove.</source>
        <translation>%1 no está en la caché de Hugging Face, así que no hay nada que eliminar.</translation>
    </message>
    <message>
        <source>Which files %1 has</source>
        <translation>Qué archivos tiene %1</translation>
    </message>
    <message>
        <source>Where the file is: %1</source>
        <translation>Dónde está el archivo: %1</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Descarga de %1</translation>
    </message>
    <message>
        <source>Whose the access token is</source>
        <translation>De quién es el token de acceso</translation>
    </message>
    <message>
        <source>Whether %1 may be downloaded</source>
        <translation>Si se puede descargar %1</translation>
    </message>
    <message>
        <source>%1 offers another “%2” than this model is known to have, so it is not downloaded. Check the model&apos;s entry, and HF_ENDPOINT if it is set.</source>
        <translation>%1 ofrece un «%2» distinto del que se conoce de este modelo, así que no se descarga. Compruebe la entrada del modelo, y HF_ENDPOINT si está definida.</translation>
    </message>
    <message>
        <source>%1 has two files whose names differ in case only (“%2”): not every disk can tell them apart, so it is not downloaded. Choose another model.</source>
        <translation>%1 tiene dos archivos cuyos nombres solo se diferencian en mayúsculas y minúsculas («%2»): no todos los discos pueden distinguirlos, así que no se descarga. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 free, but %3 have to come, and %4 should stay free. Free some space, then try again; or set HF_HOME to a folder on another disk.</source>
        <translation>El disco de %1 tiene %2 libres, pero tienen que llegar %3, y deberían quedar libres %4. Libere espacio e inténtelo de nuevo, o asigne a HF_HOME una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>The hub has other files now than a moment ago: starting over.</source>
        <translation>El hub tiene ahora otros archivos que hace un momento: se empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 gives other files each time it is asked. Try again later; if HF_ENDPOINT is set, check it.</source>
        <translation>%1 da otros archivos cada vez que se le pregunta. Inténtelo de nuevo más tarde; si HF_ENDPOINT está definida, compruébela.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>No se desbloqueó el llavero.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>No hay ningún llavero.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make it writable, then enter the token again.</source>
        <translation>No se puede escribir %1: %2. Permita la escritura y vuelva a introducir el token.</translation>
    </message>
    <message>
        <source>This is no access token. Copy it whole, it begins with “hf_”.</source>
        <translation>Esto no es un token de acceso. Cópielo entero; empieza por «hf_».</translation>
    </message>
    <message>
        <source>No token has been entered here.</source>
        <translation>Aquí no se ha introducido ningún token.</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain.</source>
        <translation>El token está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain, which gives nothing out: %1</source>
        <translation>El token está en el llavero del sistema, que no entrega nada: %1</translation>
    </message>
    <message>
        <source>The token is in %1, a file that only you may read.</source>
        <translation>El token está en %1, un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>%1 So the token is in %2, a file that only you may read.</source>
        <translation>%1 Por eso, el token está en %2, un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Mirando qué hace falta</translation>
    </message>
    <message>
        <source>Looking through other programs’ folders</source>
        <translation>Buscando en las carpetas de otros programas</translation>
    </message>
    <message>
        <source>Waiting for another program that downloads the same file</source>
        <translation>Esperando a otro programa que descarga el mismo archivo</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Waiting until %1 to try again</source>
        <translation>Esperando hasta las %1 para reintentar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message numerus="yes">
        <source>has %1 instead of %2 bytes</source>
        <translation>
            <numerusform>tiene %1 en lugar de %2 byte</numerusform>
            <numerusform>tiene %1 en lugar de %2 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>has other content than it should</source>
        <translation>tiene un contenido distinto del que debería</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache. Download it first.</source>
        <translation>%1 no está en la caché de Hugging Face. Descárguelo primero.</translation>
    </message>
    <message>
        <source>damaged at its beginning</source>
        <translation>dañado al principio</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Pictures appear here as they are read.</source>
        <translation>Las imágenes aparecen aquí a medida que se leen.</translation>
    </message>
    <message>
        <source>There are no pictures in the watched folders.</source>
        <translation>No hay imágenes en las carpetas vigiladas.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>ImageMenu</name>
    <message>
        <source>Find similar</source>
        <translation>Buscar parecidas</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Usar como imagen inicial</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ImageTile</name>
    <message>
        <source>%1, %2 alike</source>
        <translation>%1, %2 de parecido</translation>
    </message>
</context>
<context>
    <name>IndexingCard</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel; what has been read stays</source>
        <translation>Cancelar; lo que se ha leído se conserva</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Imágenes leídas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not readable</source>
        <translation>
            <numerusform>%n archivo ilegible</numerusform>
            <numerusform>%n archivos ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the files</source>
        <translation>Oculta los archivos</translation>
    </message>
    <message>
        <source>Lists the files</source>
        <translation>Muestra los archivos</translation>
    </message>
</context>
<context>
    <name>InterruptedDownloads</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Añada una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Pictor looks at each of them once. Then drop a picture anywhere on this window to find its like. Nothing leaves this machine.</source>
        <translation>Pictor mira cada una de ellas una sola vez. Después, suelte una imagen en cualquier lugar de esta ventana para encontrar otras parecidas. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Abrir imagen…</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library “%1” is damaged. Put back a copy of it, or move it away to start anew.</source>
        <translation>La biblioteca «%1» está dañada. Vuelva a poner una copia de ella, o muévala a otro sitio para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written. Check that you may write to its folder.</source>
        <translation>No se puede escribir en la biblioteca «%1». Compruebe que puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library “%1”. Free some and try again.</source>
        <translation>No queda espacio en el disco de la biblioteca «%1». Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program keeps the library “%1” busy. Close it and try again.</source>
        <translation>Otro programa mantiene ocupada la biblioteca «%1». Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library “%1” could not be used. Try again.</source>
        <translation>No se pudo usar la biblioteca «%1». Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there, or choose another.</source>
        <translation>No se pudo crear la carpeta «%1». Compruebe que puede escribir allí o elija otra.</translation>
    </message>
    <message numerus="yes">
        <source>The model “%1” gives vectors of %2 numbers, but gave %3 before under the same revision. Restore its files.</source>
        <translation>
            <numerusform>El modelo «%1» da vectores de %2 número, pero antes los dio de %3 con la misma revisión. Restaure sus archivos.</numerusform>
            <numerusform>El modelo «%1» da vectores de %2 números, pero antes los dio de %3 con la misma revisión. Restaure sus archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model “%1” gave no usable numbers. Load it again, or choose another precision.</source>
        <translation>El modelo «%1» no dio números utilizables. Cárguelo de nuevo o elija otra precisión.</translation>
    </message>
    <message>
        <source>“%1” is not there now. Plug in its drive, or remove it from the library.</source>
        <translation>«%1» no está disponible ahora. Conecte su unidad o quite la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>No se puede leer «%1». Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is empty now. If it lies on a drive, plug it in; otherwise remove it from the library.</source>
        <translation>«%1» está vacía ahora. Si se encuentra en una unidad, conéctela; si no, quite la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose a folder with pictures in it.</source>
        <translation>«%1» no es una carpeta. Elija una carpeta que contenga imágenes.</translation>
    </message>
    <message>
        <source>“%1” is not part of the library. Add it first.</source>
        <translation>«%1» no forma parte de la biblioteca. Añádala primero.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Move it away, or choose another folder.</source>
        <translation>«%1» es una base de datos de otro programa. Muévala a otro sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Pictor. Update Pictor to open it.</source>
        <translation>La biblioteca «%1» se creó con una versión más reciente de Pictor. Actualice Pictor para abrirla.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has indexed vectors of %2 numbers, and %3 were given to search with. Index the library anew with this model.</source>
        <translation>
            <numerusform>«%1» tiene indexados vectores de %2 número, y se dieron %3 para buscar. Indexe de nuevo la biblioteca con este modelo.</numerusform>
            <numerusform>«%1» tiene indexados vectores de %2 números, y se dieron %3 para buscar. Indexe de nuevo la biblioteca con este modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has not indexed this picture yet. Index the library first.</source>
        <translation>«%1» aún no ha indexado esta imagen. Indexe primero la biblioteca.</translation>
    </message>
</context>
<context>
    <name>LibraryMessages</name>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>Introducir token</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>Ver la licencia</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>Eliminar modelos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
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
        <translation>Una carpeta con un modelo que crea imágenes</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Use for the library</source>
        <translation>Usar en la biblioteca</translation>
    </message>
    <message>
        <source>%1 is downloaded when it is first needed</source>
        <translation>%1 se descarga cuando se necesita por primera vez</translation>
    </message>
    <message>
        <source>Make pictures with it</source>
        <translation>Crear imágenes con él</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Frees the memory %1 takes</source>
        <translation>Libera la memoria que ocupa %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Reads every file of %1 and compares it with the original</source>
        <translation>Lee cada archivo de %1 y lo compara con el original</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Gated: its makers want you to accept the licence on the model&apos;s page, with a free account, first.</source>
        <translation>Acceso restringido: sus creadores quieren que antes acepte la licencia en la página del modelo, con una cuenta gratuita.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
</context>
<context>
    <name>ModelFolderDialog</name>
    <message>
        <source>A CLIP model in the Hugging Face layout</source>
        <translation>Un modelo CLIP con la estructura de Hugging Face</translation>
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
        <translation>Licencia: %1. Pide una cuenta gratuita.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>Usar una carpeta…</translation>
    </message>
    <message>
        <source>Look again which models are here</source>
        <translation>Mirar de nuevo qué modelos hay aquí</translation>
    </message>
    <message>
        <source>The library uses %1, chosen automatically.</source>
        <translation>La biblioteca usa %1, elegido automáticamente.</translation>
    </message>
    <message>
        <source>The library uses %1, as you chose.</source>
        <translation>La biblioteca usa %1, según su elección.</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Elegir automáticamente</translation>
    </message>
</context>
<context>
    <name>OtherFolderDialog</name>
    <message>
        <source>A folder where another program keeps models</source>
        <translation>Una carpeta en la que otro programa guarda modelos</translation>
    </message>
</context>
<context>
    <name>OtherFolders</name>
    <message>
        <source>ComfyUI, Forge and others: a file that is already there is linked, not downloaded again.</source>
        <translation>ComfyUI, Forge y otros: un archivo que ya está ahí se enlaza, no se descarga de nuevo.</translation>
    </message>
    <message>
        <source>Look there no more: %1</source>
        <translation>No buscar más ahí: %1</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Find pictures like this one</source>
        <translation>Buscar imágenes como esta</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Find similar</source>
        <translation>Buscar parecidas</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>Reutilizar sus ajustes</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Usar como imagen inicial</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>%1 × %2, shown at %3 %</source>
        <translation>%1 × %2, mostrada al %3 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no file “%1”. It may have been moved or deleted: look for it in its folder.</source>
        <translation>No existe el archivo «%1». Puede que se haya movido o eliminado: búsquelo en su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a picture in it.</source>
        <translation>«%1» es una carpeta. Elija una imagen de ella.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Choose a file that holds a picture.</source>
        <translation>«%1» es un dispositivo o una tubería. Elija un archivo que contenga una imagen.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read it.</source>
        <translation>No se pudo abrir «%1». Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>«%1» está vacío. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Pictor knows. Save it as JPEG, PNG, WebP, GIF, TIFF or BMP.</source>
        <translation>«%1» no es una imagen que Pictor conozca. Guárdela como JPEG, PNG, WebP, GIF, TIFF o BMP.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels; Pictor opens up to %4 million. Save a smaller copy of it.</source>
        <translation>«%1» tiene %2 × %3 píxeles; Pictor abre hasta %4 millones. Guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>“%1” ends before the picture does. Copy or download it again.</source>
        <translation>«%1» termina antes que la imagen. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Copy or download it again, or save it anew where it was made.</source>
        <translation>«%1» está dañado. Cópielo o descárguelo de nuevo, o vuelva a guardarlo donde se creó.</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind that Pictor does not read. Save it as PNG or as an ordinary JPEG.</source>
        <translation>«%1» es de un tipo poco común que Pictor no lee. Guárdelo como PNG o como un JPEG corriente.</translation>
    </message>
    <message>
        <source>Memory does not suffice for “%1”. Close other programs, or save a smaller copy of it.</source>
        <translation>No hay memoria suficiente para «%1». Cierre otros programas o guarde una copia más pequeña.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Memory: %1</source>
        <translation>Memoria: %1</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>What should the picture show?</source>
        <translation>¿Qué debe mostrar la imagen?</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Download %1 and generate</source>
        <translation>Descargar %1 y generar</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Hide the settings of the picture</source>
        <translation>Ocultar los ajustes de la imagen</translation>
    </message>
    <message>
        <source>Show the settings of the picture</source>
        <translation>Mostrar los ajustes de la imagen</translation>
    </message>
    <message>
        <source>Without words, the model paints at random.</source>
        <translation>Sin palabras, el modelo pinta al azar.</translation>
    </message>
</context>
<context>
    <name>QueryChip</name>
    <message>
        <source>Looking for pictures like %1</source>
        <translation>Buscando imágenes como %1</translation>
    </message>
    <message>
        <source>Look for no picture</source>
        <translation>No buscar por imagen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Quitarla de la cola</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>%1 holds a model that compares pictures and cannot make any: choose a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 contiene un modelo que compara imágenes y no puede crear ninguna: elija un modelo FLUX.1 o Stable Diffusion 3.</translation>
    </message>
    <message>
        <source>%1 holds a model that makes pictures from words and cannot compare pictures: choose a CLIP model.</source>
        <translation>%1 contiene un modelo que crea imágenes a partir de palabras y no puede comparar imágenes: elija un modelo CLIP.</translation>
    </message>
    <message>
        <source>The model list %1 cannot be used: %2. Correct it, or move it away.</source>
        <translation>La lista de modelos %1 no se puede usar: %2. Corríjala o muévala a otro sitio.</translation>
    </message>
    <message>
        <source>is not 64 hexadecimal digits in lower case</source>
        <translation>no consta de 64 dígitos hexadecimales en minúscula</translation>
    </message>
    <message>
        <source>is not of the form org/name</source>
        <translation>no tiene la forma org/name</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is neither image-embedding nor text-to-image</source>
        <translation>no es ni image-embedding ni text-to-image</translation>
    </message>
    <message>
        <source>looks like a folder; give the model a name and put the folder in “folder”</source>
        <translation>parece una carpeta; dé un nombre al modelo y ponga la carpeta en «folder»</translation>
    </message>
    <message>
        <source>is not an absolute path</source>
        <translation>no es una ruta absoluta</translation>
    </message>
    <message>
        <source>has a number below 1</source>
        <translation>tiene un número menor que 1</translation>
    </message>
    <message>
        <source>has a size that is no multiple of %1</source>
        <translation>tiene un tamaño que no es múltiplo de %1</translation>
    </message>
    <message>
        <source>has a size beyond the longest side</source>
        <translation>tiene un tamaño que supera el lado más largo</translation>
    </message>
    <message>
        <source>has a guidance without supporting it</source>
        <translation>tiene una guía sin admitirla</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>el modelo %1</translation>
    </message>
    <message>
        <source>at byte %1, %2</source>
        <translation>en el byte %1, %2</translation>
    </message>
    <message>
        <source>it has no list “models”</source>
        <translation>no tiene ninguna lista «models»</translation>
    </message>
    <message>
        <source>it lists model %1 twice</source>
        <translation>contiene dos veces el modelo %1</translation>
    </message>
    <message>
        <source>The model list %1 cannot be read: %2.</source>
        <translation>La lista de modelos %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 holds a transformer; its text encoders, tokenizers and configurations are missing.</source>
        <translation>%1 contiene un transformer; faltan sus codificadores de texto, sus tokenizadores y sus configuraciones.</translation>
    </message>
    <message>
        <source>Use a folder with all parts of the model instead.</source>
        <translation>Use en su lugar una carpeta con todas las partes del modelo.</translation>
    </message>
    <message>
        <source>They are taken from %1, which is not on this machine: download it on the window&apos;s page Models, or with “pictor models download %2”.</source>
        <translation>Se toman de %1, que no está en este equipo: descárguelo en la página Modelos de la ventana o con «pictor models download %2».</translation>
    </message>
    <message>
        <source>%1 holds a model of the family “%2”, not “%3”: choose another file.</source>
        <translation>%1 contiene un modelo de la familia «%2», no «%3»: elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no safetensors file; replace it by a fresh copy.</source>
        <translation>%1 está dañado o no es un archivo safetensors; reemplácelo por una copia nueva.</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>No existe el archivo %1; corrija la ruta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut short: it has %2 of %3 bytes; get it again.</source>
        <translation>
            <numerusform>%1 está cortado: tiene %2 de %3 byte; obténgalo de nuevo.</numerusform>
            <numerusform>%1 está cortado: tiene %2 de %3 bytes; obténgalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no transformer of FLUX.1 or Stable Diffusion 3, which is what makes pictures: choose another file.</source>
        <translation>%1 no contiene ningún transformer de FLUX.1 ni de Stable Diffusion 3, que es lo que crea imágenes: elija otro archivo.</translation>
    </message>
    <message>
        <source>The model gave a wrong number of values; please report this.</source>
        <translation>El modelo dio un número incorrecto de valores; informe de ello, por favor.</translation>
    </message>
    <message>
        <source>The picture is empty; choose another one.</source>
        <translation>La imagen está vacía; elija otra.</translation>
    </message>
    <message>
        <source>This model knows pictures only; choose one that understands words, such as CLIP.</source>
        <translation>Este modelo solo entiende imágenes; elija uno que entienda palabras, como CLIP.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A file of the model is missing; put it back or get the model again. (%1)</source>
        <translation>Falta un archivo del modelo; vuelva a ponerlo u obtenga el modelo de nuevo. (%1)</translation>
    </message>
    <message>
        <source>A file of the model is damaged; replace it by a fresh copy. (%1)</source>
        <translation>Un archivo del modelo está dañado; reemplácelo por una copia nueva. (%1)</translation>
    </message>
    <message>
        <source>A file that you named cannot be used; correct the path, or name another. (%1)</source>
        <translation>Un archivo que indicó no se puede usar; corrija la ruta o indique otro. (%1)</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs, or choose a smaller picture or model. (%1)</source>
        <translation>No hay memoria suficiente; cierre otros programas, o elija una imagen o un modelo más pequeños. (%1)</translation>
    </message>
    <message>
        <source>This cannot be done here; use another model, device or precision. (%1)</source>
        <translation>Esto no se puede hacer aquí; use otro modelo, otro dispositivo u otra precisión. (%1)</translation>
    </message>
    <message>
        <source>The model failed in a way that it should not; please report this. (%1)</source>
        <translation>El modelo falló de un modo en que no debería; informe de ello, por favor. (%1)</translation>
    </message>
    <message>
        <source>There is no device cuda:%1 here; use the CPU, or a Pictor that is built for CUDA.</source>
        <translation>Aquí no hay ningún dispositivo cuda:%1; use la CPU, o un Pictor compilado para CUDA.</translation>
    </message>
    <message>
        <source>The vocabulary in the model&apos;s folder belongs to another model; replace it by a fresh copy.</source>
        <translation>El vocabulario de la carpeta del modelo pertenece a otro modelo; reemplácelo por una copia nueva.</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “clip”.</source>
        <translation>Pictor no conoce la familia de modelos «%1» de %2; use «clip».</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “flux” or “sd3”.</source>
        <translation>Pictor no conoce la familia de modelos «%1» de %2; use «flux» o «sd3».</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory in full precision: its weights are taken in 8 bits, which changes the picture a little.</source>
        <translation>%1 no cabe en %2 de memoria con precisión completa: sus pesos se toman en 8 bits, lo que cambia un poco la imagen.</translation>
    </message>
    <message>
        <source>%1 does not fit whole into %2 of memory: its parts are loaded one after another.</source>
        <translation>%1 no cabe entero en %2 de memoria: sus partes se cargan una tras otra.</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory: it is read block by block in each step, which takes longer.</source>
        <translation>%1 no cabe en %2 de memoria: se lee bloque a bloque en cada paso, lo que tarda más.</translation>
    </message>
    <message>
        <source>The picture is finished, but its tensors could not be written. (%1)</source>
        <translation>La imagen está terminada, pero no se pudieron escribir sus tensores. (%1)</translation>
    </message>
    <message>
        <source>Memory ran out with %1; going on with %2.</source>
        <translation>Se agotó la memoria con %1; se continúa con %2.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory for this picture, but may take %3 here: make a smaller picture, raise the memory budget, or wait until other work has ended.</source>
        <translation>%1 necesita %2 de memoria para esta imagen, pero aquí puede ocupar %3: cree una imagen más pequeña, aumente la memoria para modelos o espere a que terminen otros trabajos.</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too small; give at least %2.</source>
        <translation>Una imagen de %1 píxeles es demasiado pequeña; indique al menos %2.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; %2 is the longest side that can be made.</source>
        <translation>Una imagen de %1 píxeles es demasiado grande; %2 es el lado más largo que se puede crear.</translation>
    </message>
    <message numerus="yes">
        <source>A picture cannot be made in %1 steps; give 1 to %2.</source>
        <translation>
            <numerusform>No se puede crear una imagen en %1 paso; indique de 1 a %2.</numerusform>
            <numerusform>No se puede crear una imagen en %1 pasos; indique de 1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures cannot be made at once; give 1 to %2.</source>
        <translation>
            <numerusform>No se puede crear %1 imagen a la vez; indique de 1 a %2.</numerusform>
            <numerusform>No se pueden crear %1 imágenes a la vez; indique de 1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guidance cannot be %1; give 0 or more.</source>
        <translation>La guía no puede ser %1; indique 0 o más.</translation>
    </message>
    <message>
        <source>The strength of the change cannot be %1; give more than 0 and at most 1.</source>
        <translation>La intensidad del cambio no puede ser %1; indique más de 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>Files of noise and of inner values belong to one picture; set the count to 1.</source>
        <translation>Los archivos de ruido y de valores internos corresponden a una sola imagen; ponga la cantidad en 1.</translation>
    </message>
    <message>
        <source>%1 works without guidance: it was ignored.</source>
        <translation>%1 trabaja sin guía: la indicada se ignoró.</translation>
    </message>
    <message>
        <source>%1 knows no negative prompts: it was ignored.</source>
        <translation>%1 no admite prompts negativos: el indicado se ignoró.</translation>
    </message>
    <message>
        <source>The size was rounded from %1 to %2 pixels: sides are multiples of %3.</source>
        <translation>El tamaño se redondeó de %1 a %2 píxeles: los lados son múltiplos de %3.</translation>
    </message>
    <message>
        <source>The negative prompt has no effect: it needs a guidance of more than 1.</source>
        <translation>El prompt negativo no tiene efecto: necesita una guía mayor que 1.</translation>
    </message>
    <message>
        <source>The model gave a picture of a wrong size; please report this.</source>
        <translation>El modelo dio una imagen de un tamaño incorrecto; informe de ello, por favor.</translation>
    </message>
    <message>
        <source>There is not enough memory for the start image; use a smaller one.</source>
        <translation>No hay memoria suficiente para la imagen inicial; use una más pequeña.</translation>
    </message>
    <message>
        <source>%1 cannot make pictures here.</source>
        <translation>%1 no puede crear imágenes aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged, it has %2 of %3 bytes: download the model again.</source>
        <translation>
            <numerusform>%1 está dañado, tiene %2 de %3 byte: descargue el modelo de nuevo.</numerusform>
            <numerusform>%1 está dañado, tiene %2 de %3 bytes: descargue el modelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of %1 are not on this machine. They are downloaded (%2) when it is first used; the page Models, or “pictor models download %3”, does so now.</source>
        <translation>Los archivos de %1 no están en este equipo. Se descargan (%2) cuando se usa por primera vez; la página Modelos, o «pictor models download %3», lo hace ahora.</translation>
    </message>
    <message>
        <source>The inference module %1 cannot be loaded; install Pictor again.</source>
        <translation>No se puede cargar el módulo de inferencia %1; instale Pictor de nuevo.</translation>
    </message>
    <message>
        <source>The inference module %1 belongs to another version of Pictor; install Pictor again.</source>
        <translation>El módulo de inferencia %1 pertenece a otra versión de Pictor; instale Pictor de nuevo.</translation>
    </message>
    <message>
        <source>The inference module is missing; install Pictor again, or set PICTOR_INFERENCE_MODULE_DIR to its folder.</source>
        <translation>Falta el módulo de inferencia; instale Pictor de nuevo, o asigne a PICTOR_INFERENCE_MODULE_DIR su carpeta.</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>no es un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>is no number of 0 or more</source>
        <translation>no es un número igual o mayor que 0</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>“%1” of %2 %3</source>
        <translation>en %2, «%1» %3</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>No se indicó ningún modelo.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>No existe ningún modelo «%1».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Se refería a %1?</translation>
    </message>
    <message>
        <source>Known models: %1. A folder is written with its path, such as ./%2.</source>
        <translation>Modelos conocidos: %1. Una carpeta se escribe con su ruta, como ./%2.</translation>
    </message>
    <message>
        <source>my-model</source>
        <translation>mi-modelo</translation>
    </message>
    <message>
        <source>“%1” makes pictures from words and cannot compare pictures.</source>
        <translation>«%1» crea imágenes a partir de palabras y no puede comparar imágenes.</translation>
    </message>
    <message>
        <source>“%1” compares pictures and cannot make any.</source>
        <translation>«%1» compara imágenes y no puede crear ninguna.</translation>
    </message>
    <message>
        <source>Models that can: %1.</source>
        <translation>Modelos que sí pueden: %1.</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor does not know; give the folder of a CLIP, FLUX or Stable Diffusion 3 model.</source>
        <translation>%1 contiene un modelo de tipo «%2», que Pictor no conoce; indique la carpeta de un modelo CLIP, FLUX o Stable Diffusion 3.</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>No existe la carpeta %1; corrija la ruta.</translation>
    </message>
    <message>
        <source>%1 is no model folder: there is neither config.json nor model_index.json in it.</source>
        <translation>%1 no es una carpeta de modelo: no contiene ni config.json ni model_index.json.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but models may take %3 here: raise the memory budget, or use a smaller model.</source>
        <translation>%1 necesita %2 de memoria, pero los modelos pueden ocupar %3 aquí: aumente la memoria para modelos o use un modelo más pequeño.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but of the %3 that models may take, %4 are in use (%5): wait until that work has ended or cancel it, then try again.</source>
        <translation>%1 necesita %2 de memoria, pero, de los %3 que pueden ocupar los modelos, %4 están en uso (%5): espere a que termine ese trabajo o cancélelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 comes with Pictor: there is nothing to check or remove.</source>
        <translation>%1 viene con Pictor: no hay nada que verificar ni eliminar.</translation>
    </message>
    <message>
        <source>%1 is a folder of yours, %2: Pictor neither checks nor removes it.</source>
        <translation>%1 es una carpeta suya, %2: Pictor ni la verifica ni la elimina.</translation>
    </message>
    <message>
        <source>Nothing of %1 is on this machine.</source>
        <translation>No hay nada de %1 en este equipo.</translation>
    </message>
    <message>
        <source>%1 is too large; replace it by a fresh copy.</source>
        <translation>%1 es demasiado grande; reemplácelo por una copia nueva.</translation>
    </message>
    <message>
        <source>%1 holds no weights: put model.safetensors or pytorch_model.bin there.</source>
        <translation>%1 no contiene pesos: ponga ahí model.safetensors o pytorch_model.bin.</translation>
    </message>
    <message>
        <source>%1 is no JSON object; replace it by a fresh copy.</source>
        <translation>%1 no es un objeto JSON; reemplácelo por una copia nueva.</translation>
    </message>
    <message>
        <source>%1 is missing; put it back or get the model again.</source>
        <translation>Falta %1; vuelva a ponerlo u obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor cannot run; give the folder of a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 contiene un modelo de tipo «%2», que Pictor no puede ejecutar; indique la carpeta de un modelo FLUX.1 o Stable Diffusion 3.</translation>
    </message>
    <message>
        <source>The vocabulary in %1 belongs to another model; replace it by a fresh copy.</source>
        <translation>El vocabulario de %1 pertenece a otro modelo; reemplácelo por una copia nueva.</translation>
    </message>
    <message numerus="yes">
        <source>The negative prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>El prompt negativo se cortó después de «%1»: el modelo lee %2 token.</numerusform>
            <numerusform>El prompt negativo se cortó después de «%1»: el modelo lee %2 tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>El prompt se cortó después de «%1»: el modelo lee %2 token.</numerusform>
            <numerusform>El prompt se cortó después de «%1»: el modelo lee %2 tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no true copy of %2, %3 differs: nothing was downloaded from it.</source>
        <translation>%1 no es una copia fiel de %2, %3 difiere: no se descargó nada de allí.</translation>
    </message>
    <message>
        <source>%1 is a file, and none that holds a model: give a model&apos;s folder, or a .safetensors file.</source>
        <translation>%1 es un archivo y no contiene un modelo: indique la carpeta de un modelo o un archivo .safetensors.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a model&apos;s key</comment>
        <translation>«%1»</translation>
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
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Everything that Pictor ever asked of another machine: when, whom, what for, and how much came.</source>
        <translation>Todo lo que Pictor ha solicitado alguna vez a otro equipo: cuándo, a quién, para qué y cuánto llegó.</translation>
    </message>
    <message>
        <source>None so far: nothing has left this machine.</source>
        <translation>Ninguna hasta ahora: nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>Back to the settings (%1)</source>
        <translation>Volver a los ajustes (%1)</translation>
    </message>
</context>
<context>
    <name>RestoreBanner</name>
    <message>
        <source>%1 tells how it was made.</source>
        <translation>%1 dice cómo se creó.</translation>
    </message>
    <message>
        <source>%1 tells how it was made: “%2”</source>
        <translation>%1 dice cómo se creó: «%2»</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore the settings</source>
        <translation>Restaurar los ajustes</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Usar como imagen inicial</translation>
    </message>
</context>
<context>
    <name>SavePictureDialog</name>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>PNG, with its settings (%1)</source>
        <translation>PNG, con sus ajustes (%1)</translation>
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
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Show the pictures</source>
        <translation>Mostrar las imágenes</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Mostrar las carpetas</translation>
    </message>
    <message>
        <source>Drop or paste a picture</source>
        <translation>Suelte o pegue una imagen</translation>
    </message>
    <message>
        <source>Search with words, or drop a picture</source>
        <translation>Busque con palabras o suelte una imagen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Abrir imagen…</translation>
    </message>
    <message>
        <source>%1 compares pictures only; to search with words, choose a CLIP model.</source>
        <translation>%1 solo compara imágenes; para buscar con palabras, elija un modelo CLIP.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>The seed stays; click for another one each time</source>
        <translation>La semilla se mantiene; haga clic para usar otra cada vez</translation>
    </message>
    <message>
        <source>Another seed each time; click to keep this one</source>
        <translation>Otra semilla cada vez; haga clic para mantener esta</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Memoria para modelos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Downloads that run stop, and can go on later.</source>
        <translation>Nada sale de este equipo. Las descargas en curso se detienen y pueden continuar más tarde.</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>Lista de solicitudes</translation>
    </message>
    <message>
        <source>Access token of your Hugging Face account</source>
        <translation>Token de acceso de su cuenta de Hugging Face</translation>
    </message>
    <message>
        <source>Model folders of other programs</source>
        <translation>Carpetas de modelos de otros programas</translation>
    </message>
    <message>
        <source>Where files live</source>
        <translation>Dónde están los archivos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Pictor connects to the network only to fetch models, and tells nobody about you.</source>
        <translation>Pictor se conecta a la red solo para descargar modelos, y no le habla a nadie de usted.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Always off</source>
        <translation>Siempre desactivado</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell when long work ends</source>
        <translation>Avisar cuando termine un trabajo largo</translation>
    </message>
    <message>
        <source>The desktop says so while the window is not in front: what ended, and how many. Never your words.</source>
        <translation>El escritorio avisa mientras la ventana no está delante: qué terminó y en qué cantidad. Nunca sus palabras.</translation>
    </message>
    <message>
        <source>%1 is set: nothing leaves this machine, whatever is chosen here.</source>
        <translation>%1 está definida: nada sale de este equipo, se elija lo que se elija aquí.</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>ShapePicker</name>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
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
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Go to Create</source>
        <translation>Ir a Crear</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Ir a la biblioteca</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>Ir a los modelos</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
    <message>
        <source>Paste a picture: to start from it, or to find its like</source>
        <translation>Pegar una imagen: para partir de ella o para encontrar otras parecidas</translation>
    </message>
    <message>
        <source>Open a picture: to start from it, or to find its like</source>
        <translation>Abrir una imagen: para partir de ella o para encontrar otras parecidas</translation>
    </message>
    <message>
        <source>What can be done with a picture</source>
        <translation>Qué se puede hacer con una imagen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Al control siguiente</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Al control anterior</translation>
    </message>
    <message>
        <source>Press the button, turn the switch</source>
        <translation>Pulsar el botón, accionar el interruptor</translation>
    </message>
    <message>
        <source>Another choice, number or row</source>
        <translation>Otra opción, otro número u otra fila</translation>
    </message>
    <message>
        <source>Scroll up a little</source>
        <translation>Desplazarse un poco hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down a little</source>
        <translation>Desplazarse un poco hacia abajo</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Una página hacia arriba</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Una página hacia abajo</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>Crear la imagen</translation>
    </message>
    <message>
        <source>Stop the picture that is being made</source>
        <translation>Detener la imagen que se está creando</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Ir al prompt</translation>
    </message>
    <message>
        <source>In the prompt&apos;s first line: the prompt before</source>
        <translation>En la primera línea del prompt: el prompt anterior</translation>
    </message>
    <message>
        <source>In the prompt&apos;s last line: the prompt after</source>
        <translation>En la última línea del prompt: el prompt siguiente</translation>
    </message>
    <message>
        <source>The picture on the canvas</source>
        <translation>La imagen en el lienzo</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>La imagen entera</translation>
    </message>
    <message>
        <source>Each of its pixels as one</source>
        <translation>Cada uno de sus píxeles como uno de la pantalla</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>Alternar entre ambas vistas</translation>
    </message>
    <message>
        <source>Look farther left</source>
        <translation>Mirar más a la izquierda</translation>
    </message>
    <message>
        <source>Look farther right</source>
        <translation>Mirar más a la derecha</translation>
    </message>
    <message>
        <source>Look farther up</source>
        <translation>Mirar más arriba</translation>
    </message>
    <message>
        <source>Look farther down</source>
        <translation>Mirar más abajo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>To another picture of the queue</source>
        <translation>A otra imagen de la cola</translation>
    </message>
    <message>
        <source>Show it, or why it failed</source>
        <translation>Mostrarla, o por qué falló</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>Crearla antes</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>Crearla después</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Quitarla de la cola</translation>
    </message>
    <message>
        <source>Finished pictures, and those of the library</source>
        <translation>Imágenes terminadas y las de la biblioteca</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>La imagen anterior</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>La imagen siguiente</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar parecidas</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>Usar como imagen inicial</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>Reutilizar sus ajustes</translation>
    </message>
    <message>
        <source>Copy, to paste it into a file manager or another program</source>
        <translation>Copiar, para pegarla en un gestor de archivos o en otro programa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Ir a la búsqueda</translation>
    </message>
    <message>
        <source>From the search to the pictures</source>
        <translation>De la búsqueda a las imágenes</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Look for new pictures</source>
        <translation>Buscar imágenes nuevas</translation>
    </message>
    <message>
        <source>Stop watching the folder; its files stay</source>
        <translation>Dejar de vigilar la carpeta; sus archivos se conservan</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>El capítulo anterior</translation>
    </message>
    <message>
        <source>The next chapter</source>
        <translation>El capítulo siguiente</translation>
    </message>
    <message>
        <source>From the chapters to the text</source>
        <translation>De los capítulos al texto</translation>
    </message>
    <message>
        <source>Finished pictures</source>
        <translation>Imágenes terminadas</translation>
    </message>
    <message>
        <source>Leave a question, a list, the settings of a picture or the help</source>
        <translation>Salir de una pregunta, una lista, los ajustes de la imagen o la ayuda</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Recuperar lo último que se eliminó</translation>
    </message>
</context>
<context>
    <name>ShortcutsChapter</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>StartImageDialog</name>
    <message>
        <source>Start from this picture</source>
        <translation>Partir de esta imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
</context>
<context>
    <name>StartImageField</name>
    <message>
        <source>Drop or paste a picture, or</source>
        <translation>Suelte o pegue una imagen, o bien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>Volver a partir del ruido</translation>
    </message>
    <message>
        <source>Change: %1 %</source>
        <translation>Cambio: %1 %</translation>
    </message>
    <message>
        <source>How much of the start image changes, in percent</source>
        <translation>Cuánto cambia la imagen inicial, en porcentaje</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 is damaged: merge rule %2 uses &quot;%3&quot;, which is not in the vocabulary. Get the file again.</source>
        <translation>%1 está dañado: la regla de fusión %2 usa «%3», que no está en el vocabulario. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get the file again.</source>
        <translation>%1 está dañado: %2. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is missing. Put it back, or get the model again.</source>
        <translation>Falta %1. Vuelva a ponerlo u obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>it is larger than any tokenizer&apos;s</source>
        <translation>es mayor que el de cualquier tokenizador</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>no contiene ningún objeto JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid token number</source>
        <translation>«%1» no es un número de token válido</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not in it</source>
        <translation>no contiene el %1 «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid number</source>
        <translation>«%1» no tiene un número válido</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): get the model again.</source>
        <translation>No se puede leer %1 (%2): obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged: get the model again.</source>
        <translation>%1 está dañado: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>line %1 is no merge rule</source>
        <translation>la línea %1 no es una regla de fusión</translation>
    </message>
    <message>
        <source>merge rule %1 is malformed</source>
        <translation>la regla de fusión %1 está mal formada</translation>
    </message>
    <message>
        <source>%1 describes another tokenizer than CLIP&apos;s.</source>
        <translation>%1 describe un tokenizador distinto del de CLIP.</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Access token (hf_…)</source>
        <translation>Token de acceso (hf_…)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Comprobar y continuar</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Make a token that may read</source>
        <translation>Crear un token que pueda leer</translation>
    </message>
</context>
<context>
    <name>TokenSection</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Otro token</translation>
    </message>
    <message>
        <source>Paste a token: hf_…</source>
        <translation>Pegue un token: hf_…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Make a token on the web (role “read”)</source>
        <translation>Crear un token en la web (rol «read»)</translation>
    </message>
</context>
<context>
    <name>UpkeepPanel</name>
    <message>
        <source>Check of %1</source>
        <translation>Verificación de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Download them again</source>
        <translation>Descargarlos de nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>WatchFolderDialog</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
</context>
<context>
    <name>pictor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>pictor::ModelRegistry</name>
    <message>
        <source>%1 is being downloaded: cancel that first.</source>
        <translation>%1 se está descargando: cancele antes la descarga.</translation>
    </message>
    <message>
        <source>%1 is loaded: unload it first.</source>
        <translation>%1 está cargado: libere antes su memoria.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateState</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty.</source>
        <translation>No se pudieron leer el prompt y la cola de la última vez; la página empieza vacía.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateStore</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>No se pudieron leer el prompt y la cola de la última vez; la página empieza vacía y no se guarda, para que %1 quede como está. Mueva ese archivo a otro lugar o compruebe quién puede leerlo y escribir en su carpeta, y vuelva a iniciar Pictor.</translation>
    </message>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and the file is kept as %1. Look there for a prompt that you miss; else it may be deleted.</source>
        <translation>No se pudieron leer el prompt y la cola de la última vez; la página empieza vacía y el archivo se conserva como %1. Busque ahí el prompt que eche en falta; si no, puede eliminarse.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateViewModel</name>
    <message numerus="yes">
        <source>%n picture(s) of the last time could not be saved then. Pictor kept them, and puts them into the gallery now.</source>
        <translation>
            <numerusform>%n imagen de la última vez no se pudo guardar entonces. Pictor la conservó y la pone ahora en la galería.</numerusform>
            <numerusform>%n imágenes de la última vez no se pudieron guardar entonces. Pictor las conservó y las pone ahora en la galería.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>%1 ya están aquí. ¿Continuar?</translation>
    </message>
    <message>
        <source>Downloads were interrupted. Go on? %1</source>
        <comment>list of models with amounts</comment>
        <translation>Se interrumpieron descargas. ¿Continuar? %1</translation>
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
        <translation>Espera a que terminen otras</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>pictor::ui::DropReader</name>
    <message>
        <source>There is no picture in this. Drop or paste a picture file, a folder or a copied picture.</source>
        <translation>Esto no contiene ninguna imagen. Suelte o pegue un archivo de imagen, una carpeta o una imagen copiada.</translation>
    </message>
    <message>
        <source>The browser gave only the picture&apos;s address, and Pictor does not fetch from the web. Copy the picture itself there and paste it here, or save it and drop the file.</source>
        <translation>El navegador solo dio la dirección de la imagen, y Pictor no descarga nada de la web. Copie allí la propia imagen y péguela aquí, o guárdela y suelte el archivo.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n picture(s) are finished.</source>
        <translation>
            <numerusform>%n imagen está terminada.</numerusform>
            <numerusform>%n imágenes están terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be made</source>
        <translation>No se pudo crear una imagen</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>Sus imágenes están listas</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were read.</source>
        <translation>
            <numerusform>Se leyó %n imagen.</numerusform>
            <numerusform>Se leyeron %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library could not be read to its end</source>
        <translation>No se pudo leer la biblioteca hasta el final</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>La biblioteca está al día</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Descarga terminada</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>La descarga falló</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FileActions</name>
    <message>
        <source>No program was found that opens %1. Install an image viewer, or copy the picture into a program that you have.</source>
        <translation>No se encontró ningún programa que abra %1. Instale un visor de imágenes o copie la imagen en un programa que tenga.</translation>
    </message>
    <message>
        <source>No file manager was found. Install one, or look here: %1</source>
        <translation>No se encontró ningún gestor de archivos. Instale uno o busque aquí: %1</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FilmstripModel</name>
    <message>
        <source>%1, %2 × %3, seed %4</source>
        <comment>model, width, height</comment>
        <translation>%1, %2 × %3, semilla %4</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>Imagen sin palabras</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FolderListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 picture(s)</source>
        <comment>folder, number</comment>
        <translation>
            <numerusform>%1, %2 imagen</numerusform>
            <numerusform>%1, %2 imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %3 picture(s)</source>
        <comment>folder, numbers</comment>
        <translation>
            <numerusform>%1, %2 de %3 imagen</numerusform>
            <numerusform>%1, %2 de %3 imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::Formatting</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>pictor::ui::GalleryShelf</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro sitio.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
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
        <translation>Falló</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <comment>that wait to be made</comment>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::HandOver</name>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it and start Pictor anew.</source>
        <translation>No ha respondido. Puede que esté ocupado: espere e inténtelo de nuevo, o finalícelo e inicie Pictor de nuevo.</translation>
    </message>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it (process %1) and start Pictor anew.</source>
        <translation>No ha respondido. Puede que esté ocupado: espere e inténtelo de nuevo, o finalícelo (proceso %1) e inicie Pictor de nuevo.</translation>
    </message>
    <message>
        <source>Pictor is running already.</source>
        <translation>Pictor ya se está ejecutando.</translation>
    </message>
    <message>
        <source>It was not started with %1, and cannot change that while it is open. Close it, then try again.</source>
        <translation>No se inició con %1 y no puede cambiarlo mientras esté abierto. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It cannot take so many files at once. Open fewer of them, or the folder that they are in.</source>
        <translation>No puede recibir tantos archivos a la vez. Abra menos, o la carpeta en la que están.</translation>
    </message>
    <message>
        <source>It uses the same data and cannot be reached from here: it may run in a sandbox, a container or on another machine. Close it there and try again, or start with another folder: --data DIR.</source>
        <translation>Usa los mismos datos y no es posible comunicarse con él desde aquí: puede que se ejecute en un entorno aislado, en un contenedor o en otro equipo. Ciérrelo allí e inténtelo de nuevo, o inicie Pictor con otra carpeta: --data DIR.</translation>
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
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1, still looking</source>
        <translation>%1, aún buscando</translation>
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
        <translation>Imágenes más recientes</translation>
    </message>
    <message>
        <source>Pictures for “%1”</source>
        <translation>Imágenes para «%1»</translation>
    </message>
    <message>
        <source>Most like %1</source>
        <translation>Más parecidas a %1</translation>
    </message>
    <message>
        <source>Most like %1 and “%2”</source>
        <translation>Más parecidas a %1 y a «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>The search waited for a model whose download was cancelled.</source>
        <translation>La búsqueda esperaba a un modelo cuya descarga se canceló.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibraryViewModel</name>
    <message numerus="yes">
        <source>Pictor looks for at most %n picture(s) at once: the first %n of them.</source>
        <translation>
            <numerusform>Pictor busca por %n imagen a la vez como máximo: la primera.</numerusform>
            <numerusform>Pictor busca por %n imágenes a la vez como máximo: las %n primeras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::LiveGeneration</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo el prompt</translation>
    </message>
    <message>
        <source>Loading the part that paints</source>
        <translation>Cargando la parte que pinta</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Finishing the picture</source>
        <translation>Terminando la imagen</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MakerChoice</name>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>%1 (%2 to download)</source>
        <comment>model, size</comment>
        <translation>%1 (%2 por descargar)</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MemoryPlan</name>
    <message>
        <source>%1, blocks streamed</source>
        <comment>precision</comment>
        <translation>%1, bloque a bloque</translation>
    </message>
    <message>
        <source>%1, one part after another</source>
        <comment>precision</comment>
        <translation>%1, una parte tras otra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memory needed of memory there is, how</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This needs %1 and there are %2. Choose a smaller size, or give models more memory in the settings.</source>
        <translation>Esto necesita %1 y hay %2. Elija un tamaño menor, o dé más memoria a los modelos en los ajustes.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelListModel</name>
    <message>
        <source>Comes with Pictor</source>
        <translation>Viene con Pictor</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelStanding</name>
    <message>
        <source>%1 are here</source>
        <translation>%1 ya están aquí</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Not on this machine, %1 to download</source>
        <translation>No está en este equipo, %1 por descargar</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Waits to be downloaded</source>
        <translation>Descarga en espera</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Descarga en pausa</translation>
    </message>
    <message>
        <source>Needs your access token</source>
        <translation>Necesita su token de acceso</translation>
    </message>
    <message>
        <source>Needs your consent to the licence</source>
        <translation>Necesita que acepte la licencia</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>No se pudo descargar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>On this machine, %1</source>
        <translation>En este equipo, %1</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelUpkeep</name>
    <message>
        <source>Reads every file and compares it with what its makers published.</source>
        <translation>Lee cada archivo y lo compara con lo que publicaron sus creadores.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Every byte is right: %n file(s), %1.</source>
        <translation>
            <numerusform>Cada byte es correcto: %n archivo, %1.</numerusform>
            <numerusform>Cada byte es correcto: %n archivos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged.</source>
        <translation>
            <numerusform>%n archivo está dañado.</numerusform>
            <numerusform>%n archivos están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing frees %1. Other programs that use these files lose them too.</source>
        <translation>Eliminarlo libera %1. Otros programas que usan estos archivos también los pierden.</translation>
    </message>
    <message>
        <source>%1 are free again.</source>
        <translation>%1 vuelven a estar libres.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Opening</name>
    <message>
        <source>Pictor was started again with --offline: nothing leaves this machine until Pictor is closed. Downloads that ran can go on after that.</source>
        <translation>Pictor se inició de nuevo con --offline: nada sale de este equipo hasta que se cierre Pictor. Las descargas interrumpidas pueden continuar después.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Query</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>pictor::ui::RequestListModel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>answered, %1</source>
        <translation>respondida, %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>broken off by the network</source>
        <translation>interrumpida por la red</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>no terminada</translation>
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
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
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
        <translation>se creó con %1, que no se conoce aquí, y %2 sigue elegido</translation>
    </message>
    <message>
        <source>its noise came from a file, and not from the seed</source>
        <translation>su ruido vino de un archivo, y no de la semilla</translation>
    </message>
    <message>
        <source>it was made from a start image, which the file does not hold: choose it below “More”</source>
        <translation>se creó a partir de una imagen inicial que el archivo no contiene: elíjala debajo de «Más»</translation>
    </message>
    <message>
        <source>it was made with another version of %1</source>
        <translation>se creó con otra versión de %1</translation>
    </message>
    <message>
        <source>it was computed in another way (%1, and %2 now)</source>
        <comment>as in: cuda bf16</comment>
        <translation>se calculó de otra manera (%1, y ahora %2)</translation>
    </message>
    <message>
        <source>These settings may not give the same picture again: %1.</source>
        <translation>Puede que estos ajustes no vuelvan a dar la misma imagen: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>it took %n step(s), and %1 are the most</source>
        <translation>
            <numerusform>se creó en %n paso, y el máximo es %1</numerusform>
            <numerusform>se creó en %n pasos, y el máximo es %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::SettingsViewModel</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>Automática: la más rápida que sea lo bastante exacta</translation>
    </message>
    <message>
        <source>32 bit (f32)</source>
        <translation>32 bits (f32)</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16 bits (bf16)</translation>
    </message>
    <message>
        <source>16 bit (f16)</source>
        <translation>16 bits (f16)</translation>
    </message>
    <message>
        <source>8 bit weights (int8): half the memory</source>
        <translation>Pesos de 8 bits (int8): la mitad de memoria</translation>
    </message>
    <message>
        <source>Automatic: %1 of %2</source>
        <translation>Automática: %1 de %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Models (Hugging Face cache)</source>
        <translation>Modelos (caché de Hugging Face)</translation>
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
            <numerusform>%1, %2, %n hilo</numerusform>
            <numerusform>%1, %2, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
</context>
<context>
    <name>pictor::ui::StateFile</name>
    <message>
        <source>%1 could not be written: %2. Free some space, or check who may write there.</source>
        <translation>No se pudo escribir %1: %2. Libere espacio o compruebe quién puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::TokenViewModel</name>
    <message>
        <source>The token is kept, but could not be checked. %1</source>
        <translation>El token se guarda, pero no se pudo comprobar. %1</translation>
    </message>
    <message>
        <source>It is %1&apos;s.</source>
        <translation>Es de %1.</translation>
    </message>
    <message>
        <source>It is %1&apos;s, by the name “%2”.</source>
        <translation>Es de %1, con el nombre «%2».</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used.</source>
        <translation>Se usa el token de la variable HF_TOKEN.</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used, not the one in %1.</source>
        <translation>Se usa el token de la variable HF_TOKEN, no el de %1.</translation>
    </message>
    <message>
        <source>The token in %1 is used, which another program put there.</source>
        <translation>Se usa el token de %1, que otro programa puso ahí.</translation>
    </message>
    <message>
        <source>There is none. Only gated models need one.</source>
        <translation>No hay ninguno. Solo lo necesitan los modelos de acceso restringido.</translation>
    </message>
</context>
<context>
    <name>pictor::ui::WindowMemory</name>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>No se pudo leer cómo estaba la ventana la última vez; empieza de nuevo y no se guarda, para que %1 quede como está. Mueva ese archivo a otro lugar o compruebe quién puede leerlo y escribir en su carpeta, y vuelva a iniciar Pictor.</translation>
    </message>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and the file is kept as %1. Arrange the window as you like it; that file may be deleted.</source>
        <translation>No se pudo leer cómo estaba la ventana la última vez; empieza de nuevo y el archivo se conserva como %1. Disponga la ventana como quiera; ese archivo puede eliminarse.</translation>
    </message>
</context>
</TS>
