<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlreadyRunning</name>
    <message>
        <source>Pictor</source>
        <translation>Pictor</translation>
    </message>
    <message>
        <source>Pictor is running already</source>
        <translation>Pictor 已在运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>AwaitedModel</name>
    <message>
        <source>The search needs %1 and goes on by itself when it is here.</source>
        <translation>搜索需要 %1，待其就绪后会自动继续。</translation>
    </message>
    <message>
        <source>Your pictures are read as soon as %1 is here.</source>
        <translation>%1 一就绪，就会开始读取您的图片。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
</context>
<context>
    <name>CanvasProgress</name>
    <message>
        <source>Picture being made</source>
        <translation>正在生成的图片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CanvasTrouble</name>
    <message>
        <source>Free memory</source>
        <translation>释放内存</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>转为在线</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>查看许可协议</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The picture was not made</source>
        <translation>图片未能生成</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built-in descriptor</source>
        <translation>内置特征描述子</translation>
    </message>
    <message>
        <source>Finds altered copies of a picture; nothing to download.</source>
        <translation>查找图片经过改动的副本；无需下载。</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words.</source>
        <translation>按相似程度和文字查找图片。</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words: finer and slower than ViT-B/32.</source>
        <translation>按相似程度和文字查找图片：比 ViT-B/32 更精细，也更慢。</translation>
    </message>
    <message>
        <source>Makes pictures from words in four steps.</source>
        <translation>用四步根据文字生成图片。</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>风景</translation>
    </message>
    <message>
        <source>A small demonstration: paints little landscapes from English words, and nothing else.</source>
        <translation>小型演示：根据英文文字绘制小幅风景，别的都不会。</translation>
    </message>
    <message>
        <source>MIT for OpenAI&apos;s code; the weights&apos; page states none</source>
        <translation>OpenAI 的代码采用 MIT；权重页面未注明许可</translation>
    </message>
    <message>
        <source>Stability AI Community License (free below USD 1M yearly revenue)</source>
        <translation>Stability AI Community License（年收入低于 100 万美元免费）</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation>章节列表</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Keep library, thumbnails and settings in DIR instead of the usual places.</source>
        <translation>将图库、缩略图和设置保存在 DIR 中，而不是通常的位置。</translation>
    </message>
    <message>
        <source>Compute on cpu (default), cuda or cuda:N.</source>
        <translation>在 cpu（默认）、cuda 或 cuda:N 上计算。</translation>
    </message>
    <message>
        <source>Compute in auto (default: the fastest that the device has), f32, bf16, f16 or int8.</source>
        <translation>以 auto（默认：设备支持的最快精度）、f32、bf16、f16 或 int8 计算。</translation>
    </message>
    <message>
        <source>Let nothing leave this machine: use what is on it.</source>
        <translation>不让任何数据离开本机：只使用本机已有的内容。</translation>
    </message>
    <message>
        <source>Print which Pictor this is.</source>
        <translation>显示 Pictor 的版本。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Use this model: a key that “pictor models” lists, or a folder in the Hugging Face layout. Default: CLIP ViT-B/32 if its files are on this machine, else the built-in descriptor.</source>
        <translation>使用此模型：“pictor models”列出的键名，或采用 Hugging Face 布局的文件夹。默认：若本机有 CLIP ViT-B/32 的文件则使用它，否则使用内置的特征描述子。</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>每行输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is no command. Did you mean “%2”?</source>
        <translation>“%1”不是命令。您是否想输入“%2”？</translation>
    </message>
    <message>
        <source>“%1” is no device. Use cpu, cuda or cuda:N.</source>
        <translation>“%1”不是设备。请使用 cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>“%1” is no precision. Use auto, f32, bf16, f16 or int8.</source>
        <translation>“%1”不是精度。请使用 auto、f32、bf16、f16 或 int8。</translation>
    </message>
    <message>
        <source>“%1” is no residency. Use auto, whole, part-by-part or streamed.</source>
        <translation>“%1”不是驻留方式。请使用 auto、whole、part-by-part 或 streamed。</translation>
    </message>
    <message>
        <source>Say what to measure: pictor bench clip, or pictor bench generate.</source>
        <translation>请说明要测量什么：pictor bench clip 或 pictor bench generate。</translation>
    </message>
    <message>
        <source>“pictor bench %1” takes no --%2.</source>
        <translation>“pictor bench %1”不接受 --%2。</translation>
    </message>
    <message>
        <source>clip: openai/clip-vit-base-patch32 (default) or openai/clip-vit-large-patch14-336.</source>
        <translation>clip：openai/clip-vit-base-patch32（默认）或 openai/clip-vit-large-patch14-336。</translation>
    </message>
    <message>
        <source>clip: pictures at a time (default 8).</source>
        <translation>clip：每批的图片数（默认 8）。</translation>
    </message>
    <message>
        <source>generate: the part to measure, of published width: flux (default), sd3, or autoencoder, which turns a finished picture into pixels.</source>
        <translation>generate：要测量的部分，宽度与已发布的模型相同：flux（默认）、sd3，或 autoencoder（自编码器，将完成的图片转换为像素）。</translation>
    </message>
    <message>
        <source>generate: so many of its blocks. flux: D double and S single ones (default 2,4; published 19,38). sd3: D (default 2; published 38).</source>
        <translation>generate：其中的块数。flux：D 个双流块和 S 个单流块（默认 2,4；发布版 19,38）。sd3：D（默认 2；发布版 38）。</translation>
    </message>
    <message>
        <source>generate: pixels of the picture (default 512x512).</source>
        <translation>generate：图片的像素尺寸（默认 512x512）。</translation>
    </message>
    <message>
        <source>Measure for S seconds (default: clip 10, generate 20).</source>
        <translation>测量 S 秒（默认：clip 为 10，generate 为 20）。</translation>
    </message>
    <message>
        <source>Matrix products in f32 go through the %1.</source>
        <translation>f32 的矩阵乘积由 %1 计算。</translation>
    </message>
    <message>
        <source>Measures how fast this machine finds and makes pictures.</source>
        <translation>测量本机查找和生成图片的速度。</translation>
    </message>
    <message>
        <source>Models have their full width and random weights, so nothing has to be downloaded.
clip: pictures a second that CLIP embeds.
generate: seconds that a step takes. Every step goes through the same blocks over and over, so a few of them tell the time of all: the table gives the step as measured, and what it takes with as many blocks as the published model has. A picture takes four such steps and one run of the autoencoder.
GFLOP/s are 10^9 multiplications and additions of matrix products a second. Beside them stands what one large matrix product reaches in the same run and precision, the most that this machine gives, and the share of it that the model reaches.</source>
        <translation>模型采用完整宽度和随机权重，因此无需下载任何文件。
clip：CLIP 每秒嵌入的图片数。
generate：每一步所用的秒数。每一步都反复经过同样的块，因此由少数几个块即可推知全部块的用时：表中给出实测的单步用时，以及块数与已发布的模型相同时的单步用时。一张图片需要四个这样的步骤，再运行一次自编码器。
GFLOP/s 指每秒完成的矩阵乘积中的乘法和加法次数，以 10^9 计。旁边给出同一次运行、同一精度下一个大型矩阵乘积所达到的数值，即本机的上限，以及模型达到该上限的比例。</translation>
    </message>
    <message>
        <source>Measures CLIP ViT-B/32.</source>
        <translation>测量 CLIP ViT-B/32。</translation>
    </message>
    <message>
        <source>Measures the large one, a picture at a time.</source>
        <translation>测量大型 CLIP，每次一张图片。</translation>
    </message>
    <message>
        <source>A step of FLUX.1 at 512x512.</source>
        <translation>FLUX.1 在 512x512 下的一步。</translation>
    </message>
    <message>
        <source>A step of Stable Diffusion 3.5 Large, as JSON.</source>
        <translation>Stable Diffusion 3.5 Large 的一步，以 JSON 输出。</translation>
    </message>
    <message>
        <source>%1, %2, batches of %3</source>
        <translation>%1，%2，每批 %3 张</translation>
    </message>
    <message>
        <source>  %1 pictures a second, %2 s a batch</source>
        <translation>  每秒 %1 张图片，每批 %2 秒</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s; a large matrix product reaches %2</source>
        <translation>  %1 GFLOP/s；大型矩阵乘积达到 %2</translation>
    </message>
    <message>
        <source>  %1 of memory at most</source>
        <translation>  内存峰值 %1</translation>
    </message>
    <message>
        <source>--batch takes a whole number from 1 to %1, --seconds a number up to 3600.</source>
        <translation>--batch 接受 1 到 %1 的整数，--seconds 接受不超过 3600 的数。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>--width-of takes flux, sd3 or autoencoder, not “%1”.</source>
        <translation>--width-of 接受 flux、sd3 或 autoencoder，不接受“%1”。</translation>
    </message>
    <message>
        <source>--blocks takes two whole numbers from 1 to 100 for flux, such as 2,4.</source>
        <translation>对于 flux，--blocks 接受两个 1 到 100 的整数，例如 2,4。</translation>
    </message>
    <message>
        <source>--blocks takes one whole number from 1 to 100 for sd3.</source>
        <translation>对于 sd3，--blocks 接受一个 1 到 100 的整数。</translation>
    </message>
    <message>
        <source>The autoencoder is measured whole; leave --blocks out.</source>
        <translation>自编码器只能整体测量；请去掉 --blocks。</translation>
    </message>
    <message>
        <source>--size takes width and height, multiples of 16 up to 8192 pixels, such as 512x512, not “%1”.</source>
        <translation>--size 接受宽度和高度，须为 16 的倍数且不超过 8192 像素，例如 512x512，不接受“%1”。</translation>
    </message>
    <message>
        <source>--seconds takes a number above 0, up to 3600.</source>
        <translation>--seconds 接受大于 0 且不超过 3600 的数。</translation>
    </message>
    <message>
        <source>  %1 s a picture</source>
        <translation>  每张图片 %1 秒</translation>
    </message>
    <message>
        <source>  %1 s a step; %2 s with all blocks of the published model</source>
        <translation>  每步 %1 秒；使用已发布模型的全部块时为 %2 秒</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s, %2 % of what a large matrix product reaches (%3)</source>
        <translation>  %1 GFLOP/s，为大型矩阵乘积所达数值的 %2%（%3）</translation>
    </message>
    <message>
        <source>  %1 of weights, %2 of memory at most</source>
        <translation>  权重 %1，内存峰值 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 numbers by %3: %4</source>
        <translation>
            <numerusform>%1：%2 个数，由 %3 得出：%4</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either picture files or --text WORDS.</source>
        <translation>请给出图片文件或 --text WORDS，二者选一。</translation>
    </message>
    <message>
        <source>Prints the vector that a model makes of a picture or a text.</source>
        <translation>输出模型由图片或文本得出的向量。</translation>
    </message>
    <message>
        <source>Vectors have length 1, so the product of two of them says how alike they are. A file that cannot be read is reported, and the others are still done.</source>
        <translation>向量的长度为 1，因此两个向量的乘积表示它们的相似程度。无法读取的文件会被报告，其余文件照常处理。</translation>
    </message>
    <message>
        <source>Words instead of pictures; may be given several times.</source>
        <translation>使用文字而不是图片；可以多次给出。</translation>
    </message>
    <message>
        <source>Writes a line for each picture: input, kind, model, dimension, embedding.</source>
        <translation>为每张图片输出一行：input、kind、model、dimension、embedding。</translation>
    </message>
    <message>
        <source>Embeds words, in the same space as CLIP&apos;s pictures.</source>
        <translation>嵌入文字，与 CLIP 的图片处于同一空间。</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>文件 %1 不存在；请更正路径。</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it, or name another file.</source>
        <translation>%1 已存在；使用 --force 可替换它，或者指定另一个文件。</translation>
    </message>
    <message>
        <source>Paint with this model: a key that “pictor models” lists, a folder in the Hugging Face layout, or a checkpoint file. Default: the first of the list that is on this machine.</source>
        <translation>使用此模型绘制：“pictor models”列出的键名、采用 Hugging Face 布局的文件夹，或检查点文件。默认：列表中第一个本机已有的模型。</translation>
    </message>
    <message>
        <source>Write to FILE, a PNG with its settings inside, or into a folder. Default: the gallery&apos;s folder. With several pictures, each seed is put before “.png”, or where FILE says {seed}.</source>
        <translation>写入 FILE（内含设置的 PNG），或写入文件夹。默认：画廊的文件夹。生成多张图片时，每个种子会放在“.png”之前，或放在 FILE 中 {seed} 所在的位置。</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>替换已存在的文件。</translation>
    </message>
    <message>
        <source>Same seed and settings, same picture (default: a new one each time).</source>
        <translation>种子和设置相同，图片就相同（默认：每次使用新的种子）。</translation>
    </message>
    <message>
        <source>Pixels; rounded to what the model can (default: what it is made for).</source>
        <translation>像素；会取整到模型支持的尺寸（默认：模型所针对的尺寸）。</translation>
    </message>
    <message>
        <source>Steps (default: the model&apos;s own).</source>
        <translation>步数（默认：模型自身的步数）。</translation>
    </message>
    <message>
        <source>How strictly to follow the prompt, for models that have it; up to 1: off.</source>
        <translation>遵循提示词的严格程度，仅用于支持它的模型；不超过 1 表示关闭。</translation>
    </message>
    <message>
        <source>What the picture shall not show; needs --guidance above 1.</source>
        <translation>图片中不应出现的内容；要求 --guidance 大于 1。</translation>
    </message>
    <message>
        <source>So many pictures, with the seeds N, N+1, …</source>
        <translation>图片张数，种子依次为 N、N+1…</translation>
    </message>
    <message>
        <source>Start from this picture, brought to the size.</source>
        <translation>从这张图片开始，并调整到指定尺寸。</translation>
    </message>
    <message>
        <source>How far to leave the start image: above 0, up to 1 (default 0.6).</source>
        <translation>偏离起始图片的程度：大于 0，最大为 1（默认 0.6）。</translation>
    </message>
    <message>
        <source>How much of the model is in memory at once: auto (default: what fits), whole, part-by-part or streamed.</source>
        <translation>同时有多少模型内容在内存中：auto（默认：能容纳多少就放多少）、whole、part-by-part 或 streamed。</translation>
    </message>
    <message>
        <source>Take the tensor “noise” of this safetensors file instead of drawing it.</source>
        <translation>使用此 safetensors 文件中的张量“noise”，而不是抽取新的噪声。</translation>
    </message>
    <message>
        <source>Write ids, embeddings, noise and the latents of each step as safetensors.</source>
        <translation>将编号、嵌入、噪声和每一步的潜变量写为 safetensors。</translation>
    </message>
    <message>
        <source>Paints a picture, puts it into the gallery&apos;s folder and prints its name.</source>
        <translation>绘制一张图片，将其放入画廊的文件夹并输出文件名。</translation>
    </message>
    <message>
        <source>Four pictures: boat-7.png to boat-10.png.</source>
        <translation>四张图片：boat-7.png 到 boat-10.png。</translation>
    </message>
    <message>
        <source>Starts from a picture.</source>
        <translation>从一张图片开始。</translation>
    </message>
    <message>
        <source>The prompt from a file, the weights from a checkpoint.</source>
        <translation>提示词来自文件，权重来自检查点。</translation>
    </message>
    <message>
        <source>One JSON object a line, each with its “event”: download, stage, step, note, picture, and in the end one “end” with its “state”.</source>
        <translation>每行一个 JSON 对象，各带有“event”：download、stage、step、note、picture，最后是一个带有“state”的“end”。</translation>
    </message>
    <message>
        <source>Paints a picture from words.</source>
        <translation>根据文字绘制图片。</translation>
    </message>
    <message>
        <source>A model that is not on this machine yet is downloaded first, if --model names it. The names of the finished pictures go to standard output, everything else to standard error. A file that is there already is never replaced without --force. Ctrl+C stops within a moment, and pictures that are finished stay. A prompt that begins with a dash goes after a lone --, and a lone - reads it from standard input.</source>
        <translation>如果用 --model 指定的模型尚不在本机，会先下载它。完成的图片的文件名写到标准输出，其余内容写到标准错误。没有 --force 时，绝不会替换已存在的文件。Ctrl+C 会在片刻之内停止，已完成的图片会保留。以短横线开头的提示词要放在单独的 -- 之后，单独的 - 表示从标准输入读取提示词。</translation>
    </message>
    <message>
        <source>“%1” is no command. “pictor --help” lists all commands.</source>
        <translation>“%1”不是命令。“pictor --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>Explains Pictor, or one command.</source>
        <translation>说明 Pictor 或某个命令的用法。</translation>
    </message>
    <message>
        <source>Explains how to search.</source>
        <translation>说明如何搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures: %2 (%3 s)</source>
        <translation>
            <numerusform>%1 张图片：%2（%3 秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in %1: Pictor finds JPEG, PNG, WebP, TIFF, GIF and BMP files in a folder and those below it.</source>
        <translation>%1 中没有图片：Pictor 会在文件夹及其子文件夹中查找 JPEG、PNG、WebP、TIFF、GIF 和 BMP 文件。</translation>
    </message>
    <message>
        <source>Stopped. What is indexed stays; the same command goes on from there.</source>
        <translation>已停止。已索引的内容会保留；再次运行同一命令即可从此处继续。</translation>
    </message>
    <message>
        <source>Name the folders whose pictures are to be found.</source>
        <translation>请给出要查找其中图片的文件夹。</translation>
    </message>
    <message>
        <source>Learns what the pictures in folders look like, so that they can be found.</source>
        <translation>学习文件夹中图片的样子，以便能够找到它们。</translation>
    </message>
    <message>
        <source>Only new and changed pictures are looked at; Ctrl+C stops, and the same command goes on later. Without DIR, the folders of earlier runs are gone over again. Pictures that cannot be read are reported, and the others are still done.</source>
        <translation>只处理新增和有变动的图片；Ctrl+C 会停止，以后运行同一命令即可继续。不给出 DIR 时，会重新检查以前运行时的文件夹。无法读取的图片会被报告，其余图片照常处理。</translation>
    </message>
    <message>
        <source>Indexes a folder and all in it.</source>
        <translation>索引一个文件夹及其中的所有内容。</translation>
    </message>
    <message>
        <source>The same with CLIP, which also understands words.</source>
        <translation>同上，但使用 CLIP，它还能理解文字。</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是否想输入“%1”？</translation>
    </message>
    <message>
        <source>“pictor models %1” is no command.</source>
        <translation>“pictor models %1”不是命令。</translation>
    </message>
    <message>
        <source>“pictor models list” takes no arguments.</source>
        <translation>“pictor models list”不接受参数。</translation>
    </message>
    <message>
        <source>Name one model: pictor models %1 KEY. “pictor models” lists the keys.</source>
        <translation>请给出一个模型：pictor models %1 KEY。“pictor models”会列出键名。</translation>
    </message>
    <message>
        <source>Lists the models; downloads, checks and removes their files.</source>
        <translation>列出模型；下载、校验和移除模型的文件。</translation>
    </message>
    <message>
        <source>list: the models, their licences and mirrors, and which of them are on this machine (also without a word).
download KEY: fetches the files of a model, as its first use would. Ctrl+C pauses, and the same command goes on from there.
verify KEY: reads every file and compares it with the repository&apos;s hashes.
remove KEY: deletes the files, and says how much that frees.
Files live in the Hugging Face cache (HF_HUB_CACHE, HF_HOME), shared with other programs. Any folder in the Hugging Face layout serves as a model too. Models that ask for an account take an access token from HF_TOKEN, or from the window&apos;s Settings.</source>
        <translation>list：列出模型、其许可协议和镜像，以及哪些模型在本机上（不带任何命令词时也是如此）。
download KEY：获取模型的文件，与首次使用时相同。Ctrl+C 会暂停，再次运行同一命令即可从此处继续。
verify KEY：读取每个文件，并与仓库的哈希值比较。
remove KEY：删除文件，并说明释放了多少空间。
文件位于 Hugging Face 缓存中（HF_HUB_CACHE、HF_HOME），与其他程序共用。采用 Hugging Face 布局的任何文件夹也可用作模型。需要账户的模型使用来自 HF_TOKEN 或窗口中“设置”页面的访问令牌。</translation>
    </message>
    <message>
        <source>download: from a copy that needs no account (“list” names it), compared with the original.</source>
        <translation>download：从不需要账户的副本下载（“list”会列出它），并与原件比对。</translation>
    </message>
    <message>
        <source>verify: download damaged files again.</source>
        <translation>verify：重新下载损坏的文件。</translation>
    </message>
    <message>
        <source>remove: only say what would be freed.</source>
        <translation>remove：只说明会释放多少空间。</translation>
    </message>
    <message>
        <source>Shows what there is.</source>
        <translation>显示有哪些模型。</translation>
    </message>
    <message>
        <source>Fetches CLIP, which finds pictures by words.</source>
        <translation>获取 CLIP，它可以根据文字查找图片。</translation>
    </message>
    <message>
        <source>Checks its files; a line for each step and each fault.</source>
        <translation>校验其文件；每个步骤和每处错误各占一行。</translation>
    </message>
    <message>
        <source>Says how much removing it would free.</source>
        <translation>说明移除它会释放多少空间。</translation>
    </message>
    <message>
        <source>%1 needs no download: %2.</source>
        <translation>%1 无需下载：%2。</translation>
    </message>
    <message>
        <source>it comes with Pictor</source>
        <translation>它随 Pictor 提供</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are here. The same command goes on from there.</source>
        <translation>已暂停：已有 %1，共 %2。再次运行同一命令即可从此处继续。</translation>
    </message>
    <message>
        <source>Or add --mirror: %1 offers the same files without an account.</source>
        <translation>或者加上 --mirror：%1 提供同样的文件，无需账户。</translation>
    </message>
    <message>
        <source>There is no mirror of %1; leave --mirror out.</source>
        <translation>%1 没有镜像；请去掉 --mirror。</translation>
    </message>
    <message>
        <source>%1 is on this machine: %2</source>
        <translation>%1 已在本机上：%2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>on this machine, %1</source>
        <translation>在本机上，%1</translation>
    </message>
    <message>
        <source>, needs an account</source>
        <translation>，需要账户</translation>
    </message>
    <message>
        <source>, %1 in all</source>
        <translation>，共 %1</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>本机已有 %1</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>不在本机上</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>许可协议：%1。</translation>
    </message>
    <message>
        <source>Licence: %1, %2</source>
        <translation>许可协议：%1，%2</translation>
    </message>
    <message>
        <source>Without an account: --mirror, from %1.</source>
        <translation>无需账户：--mirror，来自 %1。</translation>
    </message>
    <message>
        <source> (used unless you say otherwise)</source>
        <translation> （未另行指定时使用）</translation>
    </message>
    <message>
        <source>Removing %1 would free %2.</source>
        <translation>移除 %1 会释放 %2。</translation>
    </message>
    <message>
        <source>%1 is removed: %2 freed.</source>
        <translation>%1 已移除：释放了 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files, %2, all sound.</source>
        <translation>
            <numerusform>%1：%n 个文件，%2，全部完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has damaged files; “pictor models verify %2 --repair” downloads them again.</source>
        <translation>%1 有损坏的文件；“pictor models verify %2 --repair”会重新下载它们。</translation>
    </message>
    <message>
        <source>No picture is indexed with %1 yet. Run “pictor index DIR --model %1” first.</source>
        <translation>还没有用 %1 索引过图片。请先运行“pictor index DIR --model %1”。</translation>
    </message>
    <message>
        <source> Or search with the model that they were indexed with: --model %1.</source>
        <translation> 或者使用索引它们时所用的模型搜索：--model %1。</translation>
    </message>
    <message>
        <source>Give either one picture file or --text WORDS.</source>
        <translation>请给出一个图片文件或 --text WORDS，二者选一。</translation>
    </message>
    <message>
        <source>--top takes a whole number from 1 to %1.</source>
        <translation>--top 接受 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>The library is empty. Run “pictor index DIR” on a folder of pictures first.</source>
        <translation>图库是空的。请先对一个图片文件夹运行“pictor index DIR”。</translation>
    </message>
    <message>
        <source>Finds the indexed pictures that look most like one, or that words describe.</source>
        <translation>查找已索引的图片中与某张图片最相似，或最符合文字描述的图片。</translation>
    </message>
    <message>
        <source>Prints a score and a path a line, best first. The score is the cosine of the two vectors: 1 is the same picture.</source>
        <translation>每行输出一个分数和一个路径，最佳的在前。分数是两个向量的余弦：1 表示同一张图片。</translation>
    </message>
    <message>
        <source>Search by words instead of a picture (needs a model that knows words).</source>
        <translation>用文字而不是图片搜索（需要能理解文字的模型）。</translation>
    </message>
    <message>
        <source>Print at most N pictures (default 10).</source>
        <translation>最多输出 N 张图片（默认 10）。</translation>
    </message>
    <message>
        <source>Shows the ten pictures most like photo.jpg.</source>
        <translation>显示与 photo.jpg 最相似的十张图片。</translation>
    </message>
    <message>
        <source>Shows the three that fit the words best.</source>
        <translation>显示最符合文字的三张图片。</translation>
    </message>
    <message>
        <source>Hands the best one, as path and score, to another program.</source>
        <translation>将最佳的一张以路径和分数的形式交给另一个程序。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of at most %3 tokens, the rest filled with %4</source>
        <translation>
            <numerusform>%1：%2 个词元，最多 %3 个，其余以 %4 填充</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model does not see the last %1 of %2 tokens:</source>
        <translation>
            <numerusform>模型看不到 %2 个词元中的最后 %1 个：</numerusform>
        </translation>
    </message>
    <message>
        <source>  seen  %1</source>
        <translation>  看到  %1</translation>
    </message>
    <message>
        <source>  cut   %1</source>
        <translation>  截去  %1</translation>
    </message>
    <message>
        <source>%1: tokenizers of this kind are not in this version.</source>
        <translation>%1：此版本不支持这种分词器。</translation>
    </message>
    <message>
        <source>Give one text; put words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>请只给出一段文本；用引号将文字括起来：&quot;a red boat&quot;。</translation>
    </message>
    <message>
        <source>Shows what a model reads of a text, and where it cuts.</source>
        <translation>显示模型会读取一段文本的哪些内容，以及在哪里截断。</translation>
    </message>
    <message>
        <source>A model with several tokenizers, as those that paint have, shows each, named by its folder: the tokens, how many the model reads, and the number that fills the rest. Only the tokenizers&apos; files need to be here. A text that begins with a dash goes after a lone --.</source>
        <translation>带有多个分词器的模型（例如绘图模型）会逐个显示，以其文件夹命名：词元、模型读取的词元数，以及用来填充其余部分的编号。只需要分词器的文件在本机上。以短横线开头的文本要放在单独的 -- 之后。</translation>
    </message>
    <message>
        <source>A key that “pictor models” lists, or a folder in the Hugging Face layout. Default: the first of the list that reads words and is on this machine.</source>
        <translation>“pictor models”列出的键名，或采用 Hugging Face 布局的文件夹。默认：列表中第一个能读取文字且在本机上的模型。</translation>
    </message>
    <message>
        <source>Lists the tokens, their numbers, and what is cut off.</source>
        <translation>列出词元、词元的编号以及被截去的内容。</translation>
    </message>
    <message>
        <source>The same of a model in a folder, as JSON: tokenizer, ids, tokens, total, length, padding.</source>
        <translation>同上，但针对文件夹中的模型，并以 JSON 输出：tokenizer、ids、tokens、total、length、padding。</translation>
    </message>
    <message>
        <source>Looked in:</source>
        <translation>查找过的位置：</translation>
    </message>
    <message>
        <source>The reason:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Downloading %1 from %2…</source>
        <translation>正在从 %2 下载 %1…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>图片 %1/%2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>步骤 %1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Say what to paint: pictor generate &quot;a red boat at dawn&quot;; - reads it from standard input.</source>
        <translation>请说明要画什么：pictor generate &quot;a red boat at dawn&quot;；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Give one prompt; put its words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>请只给出一条提示词；用引号将文字括起来：&quot;a red boat&quot;。</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, such as 1024x768, not “%1”.</source>
        <translation>--size 接受以像素为单位的宽度和高度，例如 1024x768，不接受“%1”。</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to %1, not “%2”.</source>
        <translation>--seed 接受 0 到 %1 的整数，不接受“%2”。</translation>
    </message>
    <message>
        <source>--guidance takes a number from 0 to %1, not “%2”.</source>
        <translation>--guidance 接受 0 到 %1 的数，不接受“%2”。</translation>
    </message>
    <message>
        <source>--init takes the file of a picture.</source>
        <translation>--init 接受图片文件。</translation>
    </message>
    <message>
        <source>--strength takes a number above 0, up to 1, not “%1”: small keeps the start image, 1 keeps nothing of it.</source>
        <translation>--strength 接受大于 0 且不超过 1 的数，不接受“%1”：较小的值会保留起始图片，1 则完全不保留。</translation>
    </message>
    <message>
        <source>--strength says how far a start image is changed: give one with --init IMAGE.</source>
        <translation>--strength 表示起始图片的改动程度：请用 --init IMAGE 给出一张起始图片。</translation>
    </message>
    <message>
        <source>--init-noise gives every seed the same noise; leave --count out.</source>
        <translation>--init-noise 会让每个种子使用相同的噪声；请去掉 --count。</translation>
    </message>
    <message>
        <source>--dump writes what happens to one picture; leave --count out.</source>
        <translation>--dump 记录一张图片的生成过程；请去掉 --count。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>--%1 接受 1 到 %2 的整数，不接受“%3”。</translation>
    </message>
    <message>
        <source>%1 The picture is here instead:</source>
        <translation>%1 图片改为保存在此处：</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>正在加载 Transformer</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Turning it into pixels</source>
        <translation>正在转换为像素</translation>
    </message>
    <message>
        <source>, asks for a free account</source>
        <translation>，需要免费账户</translation>
    </message>
    <message>
        <source>  %1 (%2, licence: %3%4): pictor models download %5</source>
        <translation>  %1（%2，许可协议：%3%4）：pictor models download %5</translation>
    </message>
    <message>
        <source>No model that paints is on this machine. Give one with --model, a folder or a checkpoint file, or fetch one:</source>
        <translation>本机上没有绘图模型。请用 --model 给出一个文件夹或检查点文件，或者获取一个模型：</translation>
    </message>
    <message>
        <source>-o takes the file that the picture is written to, or a folder.</source>
        <translation>-o 接受要写入图片的文件，或一个文件夹。</translation>
    </message>
    <message>
        <source>Pictures are written as PNG, which keeps their settings: -o %1.png.</source>
        <translation>图片以 PNG 格式写入，这种格式会保留图片的设置：-o %1.png。</translation>
    </message>
    <message>
        <source>There is no folder %1; make it, or write elsewhere.</source>
        <translation>文件夹 %1 不存在；请创建它，或写入其他位置。</translation>
    </message>
    <message>
        <source>%1 is no file; name another.</source>
        <translation>%1 不是文件；请另指定一个。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Standard input is longer than a prompt can be (1 MiB); is it the right file?</source>
        <translation>标准输入超过了提示词的长度上限（1 MiB）；文件是否正确？</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>Learns what the pictures in a folder look like.</source>
        <translation>学习文件夹中图片的样子。</translation>
    </message>
    <message>
        <source>Finds those that look most like it.</source>
        <translation>查找与它最相似的图片。</translation>
    </message>
    <message>
        <source>Pictor makes pictures from words and finds them by likeness, on your machine.</source>
        <translation>Pictor 在本机上根据文字生成图片，并按相似程度查找图片。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>The first minute:</source>
        <translation>快速上手：</translation>
    </message>
    <message>
        <source>“pictor help COMMAND” says more about each.</source>
        <translation>“pictor help COMMAND”会详细说明各个命令。</translation>
    </message>
    <message>
        <source>Usage: pictor %1 %2 [options]</source>
        <translation>用法：pictor %1 %2 [选项]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>“pictor help %1” says how it is used.</source>
        <translation>“pictor help %1”会说明其用法。</translation>
    </message>
    <message>
        <source>“pictor --help” lists all commands.</source>
        <translation>“pictor --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>There is no display to open the window on; use the command line, for example: pictor index FOLDER, then pictor search IMAGE (all commands: pictor --help).</source>
        <translation>没有可用于打开窗口的显示器；请使用命令行，例如：先运行 pictor index FOLDER，再运行 pictor search IMAGE（所有命令：pictor --help）。</translation>
    </message>
    <message>
        <source>Stopping; Ctrl+C again ends at once.</source>
        <translation>正在停止；再次按 Ctrl+C 会立即结束。</translation>
    </message>
    <message>
        <source>The result could not be written. Is the disk full?</source>
        <translation>无法写入结果。磁盘是否已满？</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>已找到 %1</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>文件夹 %1 不存在；请更正路径。</translation>
    </message>
    <message>
        <source>%1 holds no tokenizer: neither vocab.json and merges.txt, nor tokenizer.json, nor folders with them.</source>
        <translation>%1 中没有分词器：既没有 vocab.json 和 merges.txt，也没有 tokenizer.json，也没有包含这些文件的文件夹。</translation>
    </message>
    <message>
        <source>The tokenizer of %1 is not on this machine. Fetch the model with “pictor models download %2”, or give a folder that holds one.</source>
        <translation>%1 的分词器不在本机上。请用“pictor models download %2”获取该模型，或给出一个包含分词器的文件夹。</translation>
    </message>
    <message>
        <source>“pictor models” lists all; a folder is given as ./%1.</source>
        <translation>“pictor models”会列出所有模型；文件夹要写成 ./%1。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否想输入 %1？</translation>
    </message>
    <message>
        <source>There is no model “%1”. %2</source>
        <translation>模型“%1”不存在。%2</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures. Name a model that does, such as --model openai/clip-vit-base-patch32.</source>
        <translation>%1 不理解文字，只认识图片。请指定能理解文字的模型，例如 --model openai/clip-vit-base-patch32。</translation>
    </message>
    <message>
        <source>No model that reads words is on this machine. Give a folder with --model, or fetch CLIP (0.6 GB): pictor models download openai/clip-vit-base-patch32</source>
        <translation>本机上没有能读取文字的模型。请用 --model 给出一个文件夹，或获取 CLIP（0.6 GB）：pictor models download openai/clip-vit-base-patch32</translation>
    </message>
    <message>
        <source>--model %1 downloads it (%2)</source>
        <translation>--model %1 会下载它（%2）</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures.</source>
        <translation>%1 不理解文字，只认识图片。</translation>
    </message>
    <message>
        <source>Use --model %1.</source>
        <translation>请使用 --model %1。</translation>
    </message>
    <message>
        <source>Use one that does: %1.</source>
        <translation>请使用能理解文字的模型：%1。</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>，或 </translation>
    </message>
    <message>
        <source>Tell on standard error when each phase of the window&apos;s start was reached.</source>
        <translation>在标准错误上报告窗口启动的各个阶段于何时到达。</translation>
    </message>
    <message>
        <source>“%1” is no command, and no file.</source>
        <translation>“%1”既不是命令，也不是文件。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>生成的图片</translation>
    </message>
    <message>
        <source>“pictor doctor” takes no arguments.</source>
        <translation>“pictor doctor”不接受参数。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Says what Pictor runs on and what is wrong with it.</source>
        <translation>说明 Pictor 的运行环境及其中的问题。</translation>
    </message>
    <message>
        <source>Prints what to paste into a report of a bug: versions, system, processor and its features, memory, devices, libtorch and how fast it multiplies matrices (a second for each device), the folders that Pictor keeps things in, with their sizes and what is free there, and what is wrong with all that and what to do. Nothing leaves this machine; of an access token it says only that there is one, and the home folder reads ~.
Ends with 0 when nothing is wrong, else with 1.</source>
        <translation>输出可粘贴到错误报告中的内容：版本、系统、处理器及其特性、内存、设备、libtorch 及其矩阵乘法的速度（每个设备测量一秒）、Pictor 存放内容的文件夹及其大小和可用空间，以及其中的问题和解决办法。任何数据都不会离开本机；对于访问令牌，只说明有令牌，主文件夹则写作 ~。
没有问题时以 0 结束，否则以 1 结束。</translation>
    </message>
    <message>
        <source>Looks at everything.</source>
        <translation>检查所有内容。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>同上，但供程序使用。</translation>
    </message>
    <message numerus="yes">
        <source>%1 indexed</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>已索引 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>未变动 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>无法读取 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gone</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>已消失 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of pictures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no device %1 that this libtorch can use. Choose --device cpu, or install a CUDA build.</source>
        <translation>没有可供此 libtorch 使用的设备 %1。请选择 --device cpu，或安装支持 CUDA 的版本。</translation>
    </message>
    <message>
        <source>, computes in bf16 itself</source>
        <translation>，原生支持 bf16 计算</translation>
    </message>
    <message>
        <source>, without bf16 of its own</source>
        <translation>，不原生支持 bf16</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>当前可用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>For models</source>
        <translation>供模型使用</translation>
    </message>
    <message>
        <source>%1, as the settings say</source>
        <translation>%1（依照设置）</translation>
    </message>
    <message>
        <source>%1, chosen automatically</source>
        <translation>%1（自动选择）</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 %2: %3 GFLOP/s</source>
        <translation>%1 %2：%3 GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>nothing that is made use of</source>
        <translation>没有会用到的特性</translation>
    </message>
    <message>
        <source>Inference module</source>
        <translation>推理模块</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translation>libtorch</translation>
    </message>
    <message>
        <source>f32 products by</source>
        <translation>f32 乘积由其计算</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>there, in the keychain</source>
        <translation>有，在钥匙串中</translation>
    </message>
    <message>
        <source>there, in a file beside the settings</source>
        <translation>有，在设置旁的文件中</translation>
    </message>
    <message>
        <source>there, in HF_TOKEN</source>
        <translation>有，在 HF_TOKEN 中</translation>
    </message>
    <message>
        <source>there, in another program&apos;s file</source>
        <translation>有，在其他程序的文件中</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is no http or https address, so no model can be downloaded. Correct or remove it.</source>
        <translation>HF_ENDPOINT 不是 http 或 https 地址，因此无法下载任何模型。请更正或移除它。</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>模型仓库</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>forbidden (%1)</source>
        <translation>禁止（%1）</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
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
        <translation>Qt 的构建</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>none: the window cannot open</source>
        <translation>无：无法打开窗口</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>%1: %2 is no folder. Move it away, or choose another place (%3).</source>
        <translation>%1：%2 不是文件夹。请将其移走，或选择其他位置（%3）。</translation>
    </message>
    <message>
        <source>%1: nothing can be written into %2. Change who may write there, or choose another place (%3).</source>
        <translation>%1：无法向 %2 写入。请更改该处的写入权限，或选择其他位置（%3）。</translation>
    </message>
    <message>
        <source>%1: only %2 are free on the disk of %3. Make room, or choose another place (%4).</source>
        <translation>%1：%3 所在的磁盘只剩 %2 可用。请腾出空间，或选择其他位置（%4）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 files</source>
        <translation>
            <numerusform>%1（%2 个文件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 free</source>
        <translation>%1：%2，可用 %3</translation>
    </message>
    <message>
        <source>%1: not there yet, %2 free</source>
        <translation>%1：尚不存在，可用 %2</translation>
    </message>
    <message>
        <source>, not writable</source>
        <translation>，不可写入</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong:</source>
        <translation>
            <numerusform>有 %n 个问题：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seed %1, %2, %n steps, %3 s, %4</source>
        <translation>
            <numerusform>种子 %1，%2，%n 步，%3 秒，%4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %1 of %n pictures are finished and stay.</source>
        <translation>
            <numerusform>已停止；%n 张图片中已完成 %1 张，它们会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Open the window and find pictures like FILE; without one, it asks for a picture.</source>
        <translation>打开窗口并查找与 FILE 相似的图片；未给出 FILE 时，会请您选择图片。</translation>
    </message>
    <message>
        <source>Open the window and start new pictures from FILE; without one, it asks for a picture.</source>
        <translation>打开窗口并从 FILE 开始生成新图片；未给出 FILE 时，会请您选择图片。</translation>
    </message>
    <message>
        <source>Give either --find-similar or --start-image.</source>
        <translation>请给出 --find-similar 或 --start-image，二者选一。</translation>
    </message>
    <message>
        <source>--start-image takes one picture.</source>
        <translation>--start-image 只接受一张图片。</translation>
    </message>
    <message>
        <source>Without a command, the window opens. It finds what looks like the pictures that it is given, and adds folders to the library.</source>
        <translation>不带命令时会打开窗口。窗口会查找与给出的图片相似的图片，并将给出的文件夹添加到图库。</translation>
    </message>
    <message>
        <source>Say which: man, bash, fish or zsh.</source>
        <translation>请说明要哪一个：man、bash、fish 或 zsh。</translation>
    </message>
    <message>
        <source>Prints the manual page, or what completes a shell&apos;s command line.</source>
        <translation>输出手册页，或 shell 的命令行补全脚本。</translation>
    </message>
    <message>
        <source>Lets fish complete what Pictor takes, without an installation.</source>
        <translation>无需安装，即可让 fish 补全 Pictor 接受的内容。</translation>
    </message>
    <message>
        <source>pictor [options] [FILE…]</source>
        <translation>pictor [选项] [FILE…]</translation>
    </message>
    <message>
        <source>pictor COMMAND [options]</source>
        <translation>pictor COMMAND [选项]</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture; given without %2 it is added to the library.</source>
        <translation>%1 是文件夹，不是图片；指定时不加 %2，即可将它添加到图库。</translation>
    </message>
</context>
<context>
    <name>CreateCanvas</name>
    <message>
        <source>Picture without words</source>
        <translation>无文字的图片</translation>
    </message>
    <message>
        <source>The picture is made as soon as %1 is here.</source>
        <translation>%1 一就绪，就会开始生成图片。</translation>
    </message>
</context>
<context>
    <name>CreateInvitation</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>正在获取 %1</translation>
    </message>
    <message>
        <source>Describe a landscape</source>
        <translation>描述一处风景</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>描述一张图片</translation>
    </message>
    <message>
        <source>Making pictures needs a model on this machine. It is downloaded once; after that, everything is made here and nothing leaves this machine.</source>
        <translation>生成图片需要本机上有一个模型。模型只需下载一次；此后一切都在本机生成，任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Write the prompt meanwhile: pictures that you ask for now are made as soon as it is here.</source>
        <translation>在此期间可以先写提示词：现在要求生成的图片会在模型就绪后立即开始生成。</translation>
    </message>
    <message>
        <source>“%1” comes with Pictor to try it at once: it is small, and paints little landscapes and nothing else. It reads English. For everything else, fetch a large model.</source>
        <translation>“%1”随 Pictor 提供，可以立即试用：它很小，只能画小幅风景，别的都不会。它只读英文。其他题材请获取大型模型。</translation>
    </message>
    <message>
        <source>Write below what it should show. Drop a picture here to start from it, or one that was made before to have its settings again.</source>
        <translation>请在下方写出图片应展示的内容。将一张图片拖到此处即可从它开始；拖入以前生成的图片则可再次使用其设置。</translation>
    </message>
    <message>
        <source>Try “%1”</source>
        <translation>试试“%1”</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>使用文件夹…</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>写提示词</translation>
    </message>
</context>
<context>
    <name>CreateMessages</name>
    <message numerus="yes">
        <source>%n picture(s) could not be saved, and stay here as long as this window is open. %1</source>
        <translation>
            <numerusform>有 %n 张图片无法保存，在此窗口打开期间会留在这里。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be saved to the gallery. Pictor keeps them until they can be. %1</source>
        <translation>
            <numerusform>有 %n 张图片无法保存到画廊。Pictor 会一直保留它们，直到可以保存为止。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>重试保存</translation>
    </message>
    <message numerus="yes">
        <source>The window stays open: %n picture(s) are on no disk yet, and would be lost with it.</source>
        <translation>
            <numerusform>窗口将保持打开：还有 %n 张图片未写入任何磁盘，关闭窗口会丢失它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from last time were not finished.</source>
        <translation>
            <numerusform>上次有 %n 张图片未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message numerus="yes">
        <source>The picture was stopped. %n more that you asked for with it can still be made.</source>
        <translation>
            <numerusform>已停止生成这张图片。同一批中剩下的 %n 张仍可生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1”已在回收站中。</translation>
    </message>
    <message>
        <source>“%1” was discarded.</source>
        <translation>“%1”已被丢弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Drop a picture to start from it</source>
        <translation>拖入图片即可从它开始</translation>
    </message>
    <message>
        <source>or one that tells how it was made, to have its settings</source>
        <translation>拖入记录了生成方式的图片则可使用其设置</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Download of %1</source>
        <translation>%1 的下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>转为在线</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>隐藏文件</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>显示 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling deletes the %1 that are here. A pause keeps them.</source>
        <translation>取消会删除已下载的 %1。暂停则会保留它们。</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DownloadTrouble</name>
    <message>
        <source>Open the licence page</source>
        <translation>打开许可协议页面</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Or download the same files from %1, without an account</source>
        <translation>或者从 %1 下载同样的文件，无需账户</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop a picture to find its like</source>
        <translation>拖入图片以查找相似的图片</translation>
    </message>
    <message>
        <source>or a folder to add it to the library</source>
        <translation>或拖入文件夹以添加到图库</translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
</context>
<context>
    <name>FileProgressList</name>
    <message>
        <source>Files of the download</source>
        <translation>下载的文件</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1，已校验</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Finished pictures</source>
        <translation>已完成的图片</translation>
    </message>
</context>
<context>
    <name>FilmstripTile</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1，未保存</translation>
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
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Look for new pictures (%1)</source>
        <translation>查找新图片 (%1)</translation>
    </message>
</context>
<context>
    <name>FolderPicker</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Stop watching this folder; its files stay</source>
        <translation>停止监视此文件夹；其中的文件会保留</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The disk of “%1” is full. Free some space, or choose another folder.</source>
        <translation>“%1”所在的磁盘已满。请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Give yourself the right to, or choose another folder.</source>
        <translation>无法向“%1”写入。请为自己授予写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Plug in its drive, or choose another folder.</source>
        <translation>文件夹“%1”不存在。请接入其所在的驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Try again, or choose another folder.</source>
        <translation>无法写入“%1”：%2。请重试，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash. Delete it in your file manager.</source>
        <translation>无法将“%1”移到回收站。请在文件管理器中删除它。</translation>
    </message>
    <message>
        <source>There is no picture to save. Make it again.</source>
        <translation>没有可保存的图片。请重新生成。</translation>
    </message>
    <message>
        <source>Memory does not suffice to save the picture. Close other programs, then save it again.</source>
        <translation>内存不足，无法保存图片。请关闭其他程序，然后再次保存。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: it is no longer in the trash.</source>
        <translation>无法恢复“%1”：它已不在回收站中。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another file has its name by now. It stays in the trash.</source>
        <translation>无法恢复“%1”：已有另一个文件使用了这个名称。图片仍留在回收站中。</translation>
    </message>
    <message>
        <source>“%1” could not be brought back. Take it out of the trash in your file manager.</source>
        <translation>未能恢复“%1”。请在文件管理器中将它从回收站取出。</translation>
    </message>
</context>
<context>
    <name>GalleryFolderDialog</name>
    <message>
        <source>A folder for the pictures that Pictor makes</source>
        <translation>用于存放 Pictor 所生成图片的文件夹</translation>
    </message>
</context>
<context>
    <name>GalleryPlace</name>
    <message>
        <source>Pictures that are made</source>
        <translation>生成的图片</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>For pictures that are made from now on; the others stay where they are</source>
        <translation>用于此后生成的图片；其余图片留在原处</translation>
    </message>
</context>
<context>
    <name>GenerationPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Start image and what else the model takes</source>
        <translation>起始图片以及模型接受的其他内容</translation>
    </message>
    <message>
        <source>Start image</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>Not in the picture</source>
        <translation>不要出现</translation>
    </message>
    <message>
        <source>What it should not show</source>
        <translation>图片中不应出现的内容</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>Guidance: %1</source>
        <translation>引导强度：%1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The disk of %1 is full. What has arrived is kept: free some space, then go on.</source>
        <translation>%1 所在的磁盘已满。已到达的内容会保留：请释放一些空间，然后继续。</translation>
    </message>
    <message>
        <source>The disk of %1 cannot hold a file of this size. What has arrived is kept: set HF_HOME to a folder on another disk.</source>
        <translation>%1 所在的磁盘无法容纳这么大的文件。已到达的内容会保留：请将 HF_HOME 设为另一磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to, or set HF_HOME to another folder.</source>
        <translation>无法写入 %1。请为自己授予写入权限，或将 HF_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The disk reports a fault with %1: %2. Check the disk, then try again.</source>
        <translation>磁盘报告 %1 出错：%2。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>links to %1, which is not there</source>
        <translation>指向 %1，但该位置不存在</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message numerus="yes">
        <source>cut short at %1 bytes</source>
        <translation>
            <numerusform>在 %1 字节处被截断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 arrives incomplete again and again. Check the network connection, then try again.</source>
        <translation>%1 多次未能完整到达。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 arrived damaged twice, so nothing of it was kept. Something between here and the hub may change what passes: try again, or over another network.</source>
        <translation>%1 两次到达时都已损坏，因此未保留任何内容。本机与 Hub 之间可能有某个环节更改了传输的数据：请重试，或换用其他网络。</translation>
    </message>
    <message>
        <source>%1 arrived damaged and is fetched once more.</source>
        <translation>%1 到达时已损坏，正在重新获取。</translation>
    </message>
    <message>
        <source>“%1” is no valid name in a model repository. Correct it.</source>
        <translation>“%1”不是模型仓库中的有效名称。请更正。</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>no such revision</source>
        <translation>修订版本不存在</translation>
    </message>
    <message>
        <source>%1 is not complete in the Hugging Face cache, %2. Download it there first.</source>
        <translation>%1 在 Hugging Face 缓存 %2 中不完整。请先将其下载到该处。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is not a web address. Correct it, or unset it, and start Pictor again.</source>
        <translation>HF_ENDPOINT 不是网址。请更正或取消设置它，然后重新启动 Pictor。</translation>
    </message>
    <message>
        <source>%1 redirects in a circle. Check HF_ENDPOINT and the proxy.</source>
        <translation>%1 的重定向形成了循环。请检查 HF_ENDPOINT 和代理。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2). Try again in a while.</source>
        <translation>%1 自身出现故障（状态 %2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1, where the file is stored, refuses to send it (status %2). Try again in a while.</source>
        <translation>存放该文件的 %1 拒绝发送文件（状态 %2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is set, so nothing was asked. Start Pictor without it to download.</source>
        <translation>已设置 %1，因此没有发出任何请求。要下载，请在不设置它的情况下启动 Pictor。</translation>
    </message>
    <message>
        <source>Pictor is offline, as its Settings say, so nothing was asked. Go online there, then try again.</source>
        <translation>Pictor 已按设置处于离线状态，因此没有发出任何请求。请在设置中转为在线，然后重试。</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>A virus scanner or a company&apos;s proxy may read along: add its certificate to the system&apos;s, or use another network.</source>
        <translation>防病毒软件或公司的代理可能在读取通信内容：请将其证书添加到系统证书中，或使用其他网络。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network connection, then try again.</source>
        <translation>%1 没有应答。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network connection, then try again.</source>
        <translation>与 %1 的连接已断开。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection, then try again.</source>
        <translation>无法连接到 %1。请检查网络连接，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from here, and asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 收到来自此处的请求过多，要求等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Try again in some minutes.</source>
        <translation>%1 收到来自此处的请求过多。请过几分钟再试。</translation>
    </message>
    <message>
        <source>%1 has been taken down: nobody can download it any more. Choose another model.</source>
        <translation>%1 已被下架：任何人都无法再下载它。请选择其他模型。</translation>
    </message>
    <message>
        <source>%1 has no revision “%2”. Correct it in the model&apos;s entry.</source>
        <translation>%1 没有修订版本“%2”。请在模型条目中更正。</translation>
    </message>
    <message>
        <source>%1 has no file “%2” in revision “%3”. Correct the model&apos;s entry.</source>
        <translation>%1 的修订版本“%3”中没有文件“%2”。请更正模型条目。</translation>
    </message>
    <message>
        <source>The access token does not allow this. Give it “Read access to contents of all public gated repos you can access” at %1, or enter one of the role “read”.</source>
        <translation>访问令牌不允许此操作。请在 %1 为其授予“Read access to contents of all public gated repos you can access”权限，或输入角色为“read”的令牌。</translation>
    </message>
    <message>
        <source>%1 refuses the request (status %2). If it is not the hub that you meant, correct HF_ENDPOINT; else try again later.</source>
        <translation>%1 拒绝了请求（状态 %2）。如果它不是您想用的 Hub，请更正 HF_ENDPOINT；否则请稍后重试。</translation>
    </message>
    <message>
        <source>%1 needs a free Hugging Face account: open %2, accept the licence, then enter an access token.</source>
        <translation>%1 需要免费的 Hugging Face 账户：请打开 %2，接受许可协议，然后输入访问令牌。</translation>
    </message>
    <message>
        <source>The account of your access token may not download %1 yet: open %2, accept the licence (some are approved by hand), then try again.</source>
        <translation>您的访问令牌所属的账户还不能下载 %1：请打开 %2，接受许可协议（有些需要人工批准），然后重试。</translation>
    </message>
    <message>
        <source>The access token is wrong or has expired. Enter a new one.</source>
        <translation>访问令牌有误或已过期。请输入新的令牌。</translation>
    </message>
    <message>
        <source>The access token in %1 is wrong or has expired. Correct it, or enter another one here.</source>
        <translation>%1 中的访问令牌有误或已过期。请更正它，或在此输入另一个令牌。</translation>
    </message>
    <message>
        <source>It hides the one in %1, which may be good.</source>
        <translation>它遮盖了 %1 中的令牌，而后者可能是有效的。</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or your account may not see it. Check its name.</source>
        <translation>%2 上没有 %1，或者您的账户无权查看它。请检查其名称。</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or it is private. Check its name, or enter an access token of an account that may see it.</source>
        <translation>%2 上没有 %1，或者它是私有的。请检查其名称，或输入有权查看它的账户的访问令牌。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a model hub does. If this network asks you to log in, do so in a browser; else check HF_ENDPOINT and the proxy. Then try again.</source>
        <translation>%1 有应答，但应答方式不像模型 Hub。如果此网络要求登录，请在浏览器中登录；否则请检查 HF_ENDPOINT 和代理。然后重试。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Try again later, or report it.</source>
        <translation>%1 给出了无法理解的应答。请稍后重试，或报告此问题。</translation>
    </message>
    <message>
        <source>The connection is not safe: %1.</source>
        <translation>连接不安全：%1。</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 (certificate of “%2”, issued by “%3”).</source>
        <translation>连接不安全：%1（“%2”的证书，由“%3”颁发）。</translation>
    </message>
    <message>
        <source>%1 leads out of the Hugging Face cache. Delete it, then try again.</source>
        <translation>%1 指向 Hugging Face 缓存之外。请删除它，然后重试。</translation>
    </message>
    <message>
        <source>%1 has fallen silent. Check the network connection, then try again.</source>
        <translation>%1 不再发送数据。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 is being downloaded just now, so it was not removed. Wait for its end, or stop it, then try again.</source>
        <translation>%1 正在下载，因此未被移除。请等待下载结束或停止下载，然后重试。</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache, so there is nothing to remove.</source>
        <translation>%1 不在 Hugging Face 缓存中，因此没有可移除的内容。</translation>
    </message>
    <message>
        <source>Which files %1 has</source>
        <translation>%1 有哪些文件</translation>
    </message>
    <message>
        <source>Where the file is: %1</source>
        <translation>文件在哪里：%1</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Whose the access token is</source>
        <translation>访问令牌属于谁</translation>
    </message>
    <message>
        <source>Whether %1 may be downloaded</source>
        <translation>是否可以下载 %1</translation>
    </message>
    <message>
        <source>%1 offers another “%2” than this model is known to have, so it is not downloaded. Check the model&apos;s entry, and HF_ENDPOINT if it is set.</source>
        <translation>%1 提供的“%2”与此模型的已知文件不同，因此未下载。请检查模型条目；如果设置了 HF_ENDPOINT，也请检查它。</translation>
    </message>
    <message>
        <source>%1 has two files whose names differ in case only (“%2”): not every disk can tell them apart, so it is not downloaded. Choose another model.</source>
        <translation>%1 有两个文件的名称仅大小写不同（“%2”）：并非所有磁盘都能区分它们，因此未下载。请选择其他模型。</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 free, but %3 have to come, and %4 should stay free. Free some space, then try again; or set HF_HOME to a folder on another disk.</source>
        <translation>%1 所在的磁盘有 %2 可用空间，但还需下载 %3，并且应保留 %4 的空闲空间。请释放一些空间，然后重试；或将 HF_HOME 设为另一磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The hub has other files now than a moment ago: starting over.</source>
        <translation>Hub 上的文件与刚才不同：正在重新开始。</translation>
    </message>
    <message>
        <source>%1 gives other files each time it is asked. Try again later; if HF_ENDPOINT is set, check it.</source>
        <translation>%1 每次被询问时都给出不同的文件。请稍后重试；如果设置了 HF_ENDPOINT，请检查它。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>密钥环未解锁。</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>没有密钥环。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有应答。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make it writable, then enter the token again.</source>
        <translation>无法写入 %1：%2。请使其可写，然后重新输入令牌。</translation>
    </message>
    <message>
        <source>This is no access token. Copy it whole, it begins with “hf_”.</source>
        <translation>这不是访问令牌。请完整复制，它以“hf_”开头。</translation>
    </message>
    <message>
        <source>No token has been entered here.</source>
        <translation>此处尚未输入令牌。</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain.</source>
        <translation>令牌保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain, which gives nothing out: %1</source>
        <translation>令牌保存在系统密钥环中，但密钥环不提供任何内容：%1</translation>
    </message>
    <message>
        <source>The token is in %1, a file that only you may read.</source>
        <translation>令牌保存在 %1 中，该文件只有您可以读取。</translation>
    </message>
    <message>
        <source>%1 So the token is in %2, a file that only you may read.</source>
        <translation>%1 因此令牌保存在 %2 中，该文件只有您可以读取。</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>正在确认所需内容</translation>
    </message>
    <message>
        <source>Looking through other programs’ folders</source>
        <translation>正在查看其他程序的文件夹</translation>
    </message>
    <message>
        <source>Waiting for another program that downloads the same file</source>
        <translation>正在等待另一个下载同一文件的程序</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Waiting until %1 to try again</source>
        <translation>等到 %1 再重试</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在校验</translation>
    </message>
    <message numerus="yes">
        <source>has %1 instead of %2 bytes</source>
        <translation>
            <numerusform>大小为 %1 字节，应为 %2 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>has other content than it should</source>
        <translation>内容与应有的不符</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache. Download it first.</source>
        <translation>%1 不在 Hugging Face 缓存中。请先下载它。</translation>
    </message>
    <message>
        <source>damaged at its beginning</source>
        <translation>开头部分已损坏</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Pictures appear here as they are read.</source>
        <translation>图片读取后会显示在这里。</translation>
    </message>
    <message>
        <source>There are no pictures in the watched folders.</source>
        <translation>监视的文件夹中没有图片。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>ImageMenu</name>
    <message>
        <source>Find similar</source>
        <translation>查找相似图片</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>用作起始图片</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ImageTile</name>
    <message>
        <source>%1, %2 alike</source>
        <translation>%1，相似度 %2</translation>
    </message>
</context>
<context>
    <name>IndexingCard</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel; what has been read stays</source>
        <translation>取消；已读取的内容会保留</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>已读取的图片</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not readable</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the files</source>
        <translation>隐藏这些文件</translation>
    </message>
    <message>
        <source>Lists the files</source>
        <translation>列出这些文件</translation>
    </message>
</context>
<context>
    <name>InterruptedDownloads</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Add a folder of pictures</source>
        <translation>添加图片文件夹</translation>
    </message>
    <message>
        <source>Pictor looks at each of them once. Then drop a picture anywhere on this window to find its like. Nothing leaves this machine.</source>
        <translation>Pictor 会将每张图片查看一次。之后将图片拖到此窗口的任意位置，即可查找与它相似的图片。任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>打开图片…</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library “%1” is damaged. Put back a copy of it, or move it away to start anew.</source>
        <translation>图库“%1”已损坏。请放回它的副本，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written. Check that you may write to its folder.</source>
        <translation>无法写入图库“%1”。请检查您是否有权写入其文件夹。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library “%1”. Free some and try again.</source>
        <translation>图库“%1”所在的磁盘已没有空间。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Another program keeps the library “%1” busy. Close it and try again.</source>
        <translation>图库“%1”正被另一个程序占用。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>The library “%1” could not be used. Try again.</source>
        <translation>无法使用图库“%1”。请重试。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there, or choose another.</source>
        <translation>无法创建文件夹“%1”。请检查您是否有权在该处写入，或选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>The model “%1” gives vectors of %2 numbers, but gave %3 before under the same revision. Restore its files.</source>
        <translation>
            <numerusform>模型“%1”给出的向量有 %2 个数，但此前在同一修订版本下为 %3 个。请恢复其文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model “%1” gave no usable numbers. Load it again, or choose another precision.</source>
        <translation>模型“%1”未给出可用的数值。请重新加载它，或选择其他精度。</translation>
    </message>
    <message>
        <source>“%1” is not there now. Plug in its drive, or remove it from the library.</source>
        <translation>“%1”现在不存在。请接入其所在的驱动器，或将其从图库中移除。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>无法读取“%1”。请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>“%1” is empty now. If it lies on a drive, plug it in; otherwise remove it from the library.</source>
        <translation>“%1”现在是空的。如果它位于外接驱动器上，请接入该驱动器；否则请将其从图库中移除。</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose a folder with pictures in it.</source>
        <translation>“%1”不是文件夹。请选择一个包含图片的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not part of the library. Add it first.</source>
        <translation>“%1”不属于图库。请先添加它。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Move it away, or choose another folder.</source>
        <translation>“%1”是其他程序的数据库。请将其移走，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Pictor. Update Pictor to open it.</source>
        <translation>图库“%1”由更新版本的 Pictor 创建。请更新 Pictor 以打开它。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has indexed vectors of %2 numbers, and %3 were given to search with. Index the library anew with this model.</source>
        <translation>
            <numerusform>“%1”索引的向量有 %2 个数，而用于搜索的向量有 %3 个数。请用此模型重新索引图库。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has not indexed this picture yet. Index the library first.</source>
        <translation>“%1”尚未索引此图片。请先索引图库。</translation>
    </message>
</context>
<context>
    <name>LibraryMessages</name>
    <message>
        <source>Go online</source>
        <translation>转为在线</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>查看许可协议</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
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
        <translation>包含图片生成模型的文件夹</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Use for the library</source>
        <translation>用于图库</translation>
    </message>
    <message>
        <source>%1 is downloaded when it is first needed</source>
        <translation>首次需要时会下载 %1</translation>
    </message>
    <message>
        <source>Make pictures with it</source>
        <translation>用它生成图片</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Frees the memory %1 takes</source>
        <translation>释放 %1 占用的内存</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Reads every file of %1 and compares it with the original</source>
        <translation>读取 %1 的每个文件，并与原件比较</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>显示文件</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Gated: its makers want you to accept the licence on the model&apos;s page, with a free account, first.</source>
        <translation>受限访问：制作者要求先用免费账户在模型页面上接受许可协议。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可协议：%1</translation>
    </message>
</context>
<context>
    <name>ModelFolderDialog</name>
    <message>
        <source>A CLIP model in the Hugging Face layout</source>
        <translation>采用 Hugging Face 布局的 CLIP 模型</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Licence: %1. Asks for a free account.</source>
        <translation>许可协议：%1。需要免费账户。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可协议：%1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>使用文件夹…</translation>
    </message>
    <message>
        <source>Look again which models are here</source>
        <translation>重新查看本机有哪些模型</translation>
    </message>
    <message>
        <source>The library uses %1, chosen automatically.</source>
        <translation>图库使用 %1（自动选择）。</translation>
    </message>
    <message>
        <source>The library uses %1, as you chose.</source>
        <translation>图库使用您选择的 %1。</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>自动选择</translation>
    </message>
</context>
<context>
    <name>OtherFolderDialog</name>
    <message>
        <source>A folder where another program keeps models</source>
        <translation>其他程序存放模型的文件夹</translation>
    </message>
</context>
<context>
    <name>OtherFolders</name>
    <message>
        <source>ComfyUI, Forge and others: a file that is already there is linked, not downloaded again.</source>
        <translation>ComfyUI、Forge 等：已有的文件会直接链接，不会再次下载。</translation>
    </message>
    <message>
        <source>Look there no more: %1</source>
        <translation>不再在此查找：%1</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Find pictures like this one</source>
        <translation>查找与此图片相似的图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Find similar</source>
        <translation>查找相似图片</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>沿用其设置</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>用作起始图片</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>%1 × %2, shown at %3 %</source>
        <translation>%1 × %2，以 %3% 显示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no file “%1”. It may have been moved or deleted: look for it in its folder.</source>
        <translation>文件“%1”不存在。它可能已被移动或删除：请在其文件夹中查找。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a picture in it.</source>
        <translation>“%1”是文件夹。请选择其中的一张图片。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Choose a file that holds a picture.</source>
        <translation>“%1”是设备或管道。请选择一个包含图片的文件。</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read it.</source>
        <translation>无法打开“%1”。请检查您是否有权读取它。</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>“%1”是空的。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Pictor knows. Save it as JPEG, PNG, WebP, GIF, TIFF or BMP.</source>
        <translation>“%1”不是 Pictor 认识的图片。请将其保存为 JPEG、PNG、WebP、GIF、TIFF 或 BMP。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels; Pictor opens up to %4 million. Save a smaller copy of it.</source>
        <translation>“%1”有 %2 × %3 像素；Pictor 最多可打开 %4 百万像素的图片。请保存一个较小的副本。</translation>
    </message>
    <message>
        <source>“%1” ends before the picture does. Copy or download it again.</source>
        <translation>“%1”中的图片数据不完整。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Copy or download it again, or save it anew where it was made.</source>
        <translation>“%1”已损坏。请重新复制或下载，或在制作它的程序中重新保存。</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind that Pictor does not read. Save it as PNG or as an ordinary JPEG.</source>
        <translation>“%1”属于 Pictor 不读取的罕见类型。请将其保存为 PNG 或普通 JPEG。</translation>
    </message>
    <message>
        <source>Memory does not suffice for “%1”. Close other programs, or save a smaller copy of it.</source>
        <translation>内存不足，无法处理“%1”。请关闭其他程序，或保存一个较小的副本。</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Memory: %1</source>
        <translation>内存：%1</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>What should the picture show?</source>
        <translation>图片应展示什么？</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Download %1 and generate</source>
        <translation>下载 %1 并生成</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Hide the settings of the picture</source>
        <translation>隐藏图片的设置</translation>
    </message>
    <message>
        <source>Show the settings of the picture</source>
        <translation>显示图片的设置</translation>
    </message>
    <message>
        <source>Without words, the model paints at random.</source>
        <translation>没有文字时，模型会随意作画。</translation>
    </message>
</context>
<context>
    <name>QueryChip</name>
    <message>
        <source>Looking for pictures like %1</source>
        <translation>正在查找与 %1 相似的图片</translation>
    </message>
    <message>
        <source>Look for no picture</source>
        <translation>不按图片查找</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Without words</source>
        <translation>无文字</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>从队列中移除</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>%1 holds a model that compares pictures and cannot make any: choose a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 中的模型用于比较图片，不能生成图片：请选择 FLUX.1 或 Stable Diffusion 3 模型。</translation>
    </message>
    <message>
        <source>%1 holds a model that makes pictures from words and cannot compare pictures: choose a CLIP model.</source>
        <translation>%1 中的模型用于根据文字生成图片，不能比较图片：请选择 CLIP 模型。</translation>
    </message>
    <message>
        <source>The model list %1 cannot be used: %2. Correct it, or move it away.</source>
        <translation>无法使用模型列表 %1：%2。请更正它，或将其移走。</translation>
    </message>
    <message>
        <source>is not 64 hexadecimal digits in lower case</source>
        <translation>不是 64 位小写十六进制数字</translation>
    </message>
    <message>
        <source>is not of the form org/name</source>
        <translation>不符合“组织/名称”（org/name）的形式</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is neither image-embedding nor text-to-image</source>
        <translation>既不是 image-embedding 也不是 text-to-image</translation>
    </message>
    <message>
        <source>looks like a folder; give the model a name and put the folder in “folder”</source>
        <translation>看起来像文件夹；请为模型命名，并将文件夹写在“folder”中</translation>
    </message>
    <message>
        <source>is not an absolute path</source>
        <translation>不是绝对路径</translation>
    </message>
    <message>
        <source>has a number below 1</source>
        <translation>包含小于 1 的数</translation>
    </message>
    <message>
        <source>has a size that is no multiple of %1</source>
        <translation>包含不是 %1 的倍数的尺寸</translation>
    </message>
    <message>
        <source>has a size beyond the longest side</source>
        <translation>包含超过最长边的尺寸</translation>
    </message>
    <message>
        <source>has a guidance without supporting it</source>
        <translation>设置了引导强度，却不支持引导</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>at byte %1, %2</source>
        <translation>第 %1 字节处，%2</translation>
    </message>
    <message>
        <source>it has no list “models”</source>
        <translation>其中没有列表“models”</translation>
    </message>
    <message>
        <source>it lists model %1 twice</source>
        <translation>其中两次列出了模型 %1</translation>
    </message>
    <message>
        <source>The model list %1 cannot be read: %2.</source>
        <translation>无法读取模型列表 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds a transformer; its text encoders, tokenizers and configurations are missing.</source>
        <translation>%1 中有 Transformer，但缺少它的文本编码器、分词器和配置。</translation>
    </message>
    <message>
        <source>Use a folder with all parts of the model instead.</source>
        <translation>请改用包含模型所有部分的文件夹。</translation>
    </message>
    <message>
        <source>They are taken from %1, which is not on this machine: download it on the window&apos;s page Models, or with “pictor models download %2”.</source>
        <translation>这些内容取自 %1，但它不在本机上：请在窗口的“模型”页面上下载，或使用“pictor models download %2”下载。</translation>
    </message>
    <message>
        <source>%1 holds a model of the family “%2”, not “%3”: choose another file.</source>
        <translation>%1 中的模型属于“%2”系列，而不是“%3”：请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is damaged, or no safetensors file; replace it by a fresh copy.</source>
        <translation>%1 已损坏，或不是 safetensors 文件；请用新的副本替换它。</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>文件 %1 不存在；请更正路径。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut short: it has %2 of %3 bytes; get it again.</source>
        <translation>
            <numerusform>%1 被截断：它只有 %2 字节，应为 %3 字节；请重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no transformer of FLUX.1 or Stable Diffusion 3, which is what makes pictures: choose another file.</source>
        <translation>%1 中没有 FLUX.1 或 Stable Diffusion 3 的 Transformer，而生成图片要靠它：请选择其他文件。</translation>
    </message>
    <message>
        <source>The model gave a wrong number of values; please report this.</source>
        <translation>模型给出的数值个数有误；请报告此问题。</translation>
    </message>
    <message>
        <source>The picture is empty; choose another one.</source>
        <translation>图片是空的；请选择其他图片。</translation>
    </message>
    <message>
        <source>This model knows pictures only; choose one that understands words, such as CLIP.</source>
        <translation>此模型只认识图片；请选择能理解文字的模型，例如 CLIP。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>A file of the model is missing; put it back or get the model again. (%1)</source>
        <translation>缺少模型的一个文件；请将其放回，或重新获取模型。（%1）</translation>
    </message>
    <message>
        <source>A file of the model is damaged; replace it by a fresh copy. (%1)</source>
        <translation>模型的一个文件已损坏；请用新的副本替换它。（%1）</translation>
    </message>
    <message>
        <source>A file that you named cannot be used; correct the path, or name another. (%1)</source>
        <translation>无法使用您指定的文件；请更正路径，或指定其他文件。（%1）</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs, or choose a smaller picture or model. (%1)</source>
        <translation>内存不足；请关闭其他程序，或选择较小的图片或模型。（%1）</translation>
    </message>
    <message>
        <source>This cannot be done here; use another model, device or precision. (%1)</source>
        <translation>此处无法这样做；请使用其他模型、设备或精度。（%1）</translation>
    </message>
    <message>
        <source>The model failed in a way that it should not; please report this. (%1)</source>
        <translation>模型出现了不应发生的故障；请报告此问题。（%1）</translation>
    </message>
    <message>
        <source>There is no device cuda:%1 here; use the CPU, or a Pictor that is built for CUDA.</source>
        <translation>此处没有设备 cuda:%1；请使用 CPU，或使用支持 CUDA 的 Pictor 版本。</translation>
    </message>
    <message>
        <source>The vocabulary in the model&apos;s folder belongs to another model; replace it by a fresh copy.</source>
        <translation>模型文件夹中的词表属于另一个模型；请用新的副本替换它。</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “clip”.</source>
        <translation>Pictor 不认识 %2 的模型系列“%1”；请使用“clip”。</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “flux” or “sd3”.</source>
        <translation>Pictor 不认识 %2 的模型系列“%1”；请使用“flux”或“sd3”。</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory in full precision: its weights are taken in 8 bits, which changes the picture a little.</source>
        <translation>%2 内存无法以全精度容纳 %1：其权重改用 8 位，图片会略有变化。</translation>
    </message>
    <message>
        <source>%1 does not fit whole into %2 of memory: its parts are loaded one after another.</source>
        <translation>%2 内存无法容纳整个 %1：将逐个加载它的各部分。</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory: it is read block by block in each step, which takes longer.</source>
        <translation>%2 内存无法容纳 %1：每一步都会逐块读取它，用时会更长。</translation>
    </message>
    <message>
        <source>The picture is finished, but its tensors could not be written. (%1)</source>
        <translation>图片已完成，但无法写入其张量。（%1）</translation>
    </message>
    <message>
        <source>Memory ran out with %1; going on with %2.</source>
        <translation>使用 %1 时内存耗尽；改用 %2 继续。</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory for this picture, but may take %3 here: make a smaller picture, raise the memory budget, or wait until other work has ended.</source>
        <translation>%1 生成这张图片需要 %2 内存，但此处只能占用 %3：请生成较小的图片、提高内存上限，或等待其他工作结束。</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too small; give at least %2.</source>
        <translation>%1 像素的图片太小；请至少给出 %2。</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; %2 is the longest side that can be made.</source>
        <translation>%1 像素的图片太大；可生成的最长边为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>A picture cannot be made in %1 steps; give 1 to %2.</source>
        <translation>
            <numerusform>无法用 %1 步生成图片；请给出 1 到 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures cannot be made at once; give 1 to %2.</source>
        <translation>
            <numerusform>无法一次生成 %1 张图片；请给出 1 到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guidance cannot be %1; give 0 or more.</source>
        <translation>引导强度不能为 %1；请给出 0 或更大的数。</translation>
    </message>
    <message>
        <source>The strength of the change cannot be %1; give more than 0 and at most 1.</source>
        <translation>改动强度不能为 %1；请给出大于 0 且不超过 1 的数。</translation>
    </message>
    <message>
        <source>Files of noise and of inner values belong to one picture; set the count to 1.</source>
        <translation>噪声文件和内部数值文件只对应一张图片；请将张数设为 1。</translation>
    </message>
    <message>
        <source>%1 works without guidance: it was ignored.</source>
        <translation>%1 不使用引导强度：已将其忽略。</translation>
    </message>
    <message>
        <source>%1 knows no negative prompts: it was ignored.</source>
        <translation>%1 不支持负面提示词：已将其忽略。</translation>
    </message>
    <message>
        <source>The size was rounded from %1 to %2 pixels: sides are multiples of %3.</source>
        <translation>尺寸已从 %1 取整为 %2 像素：边长须为 %3 的倍数。</translation>
    </message>
    <message>
        <source>The negative prompt has no effect: it needs a guidance of more than 1.</source>
        <translation>负面提示词没有效果：它要求引导强度大于 1。</translation>
    </message>
    <message>
        <source>The model gave a picture of a wrong size; please report this.</source>
        <translation>模型给出的图片尺寸有误；请报告此问题。</translation>
    </message>
    <message>
        <source>There is not enough memory for the start image; use a smaller one.</source>
        <translation>内存不足，无法处理起始图片；请使用较小的图片。</translation>
    </message>
    <message>
        <source>%1 cannot make pictures here.</source>
        <translation>%1 无法在此处生成图片。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged, it has %2 of %3 bytes: download the model again.</source>
        <translation>
            <numerusform>%1 已损坏，它有 %2 字节，应为 %3 字节：请重新下载模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of %1 are not on this machine. They are downloaded (%2) when it is first used; the page Models, or “pictor models download %3”, does so now.</source>
        <translation>%1 的文件不在本机上。首次使用时会下载它们（%2）；也可以现在就在“模型”页面上下载，或使用“pictor models download %3”下载。</translation>
    </message>
    <message>
        <source>The inference module %1 cannot be loaded; install Pictor again.</source>
        <translation>无法加载推理模块 %1；请重新安装 Pictor。</translation>
    </message>
    <message>
        <source>The inference module %1 belongs to another version of Pictor; install Pictor again.</source>
        <translation>推理模块 %1 属于另一版本的 Pictor；请重新安装 Pictor。</translation>
    </message>
    <message>
        <source>The inference module is missing; install Pictor again, or set PICTOR_INFERENCE_MODULE_DIR to its folder.</source>
        <translation>缺少推理模块；请重新安装 Pictor，或将 PICTOR_INFERENCE_MODULE_DIR 设为其所在的文件夹。</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>不是 0 到 %1 的整数</translation>
    </message>
    <message>
        <source>is no number of 0 or more</source>
        <translation>不是 0 或更大的数</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>“%1” of %2 %3</source>
        <translation>%2 的“%1”%3</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>未指定模型。</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>模型“%1”不存在。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否想输入 %1？</translation>
    </message>
    <message>
        <source>Known models: %1. A folder is written with its path, such as ./%2.</source>
        <translation>已知的模型：%1。文件夹要写出路径，例如 ./%2。</translation>
    </message>
    <message>
        <source>my-model</source>
        <translation>my-model</translation>
    </message>
    <message>
        <source>“%1” makes pictures from words and cannot compare pictures.</source>
        <translation>“%1”根据文字生成图片，不能比较图片。</translation>
    </message>
    <message>
        <source>“%1” compares pictures and cannot make any.</source>
        <translation>“%1”用于比较图片，不能生成图片。</translation>
    </message>
    <message>
        <source>Models that can: %1.</source>
        <translation>可以这样做的模型：%1。</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor does not know; give the folder of a CLIP, FLUX or Stable Diffusion 3 model.</source>
        <translation>%1 中的模型类型为“%2”，Pictor 不认识这种类型；请给出 CLIP、FLUX 或 Stable Diffusion 3 模型的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>文件夹 %1 不存在；请更正路径。</translation>
    </message>
    <message>
        <source>%1 is no model folder: there is neither config.json nor model_index.json in it.</source>
        <translation>%1 不是模型文件夹：其中既没有 config.json，也没有 model_index.json。</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but models may take %3 here: raise the memory budget, or use a smaller model.</source>
        <translation>%1 需要 %2 内存，但此处模型只能占用 %3：请提高内存上限，或使用较小的模型。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but of the %3 that models may take, %4 are in use (%5): wait until that work has ended or cancel it, then try again.</source>
        <translation>%1 需要 %2 内存，但模型可占用的 %3 中已有 %4 在使用（%5）：请等待该工作结束或取消它，然后重试。</translation>
    </message>
    <message>
        <source>%1 comes with Pictor: there is nothing to check or remove.</source>
        <translation>%1 随 Pictor 提供：没有可校验或移除的内容。</translation>
    </message>
    <message>
        <source>%1 is a folder of yours, %2: Pictor neither checks nor removes it.</source>
        <translation>%1 是您自己的文件夹 %2：Pictor 既不校验也不移除它。</translation>
    </message>
    <message>
        <source>Nothing of %1 is on this machine.</source>
        <translation>本机上没有 %1 的任何内容。</translation>
    </message>
    <message>
        <source>%1 is too large; replace it by a fresh copy.</source>
        <translation>%1 太大；请用新的副本替换它。</translation>
    </message>
    <message>
        <source>%1 holds no weights: put model.safetensors or pytorch_model.bin there.</source>
        <translation>%1 中没有权重：请将 model.safetensors 或 pytorch_model.bin 放在该处。</translation>
    </message>
    <message>
        <source>%1 is no JSON object; replace it by a fresh copy.</source>
        <translation>%1 不是 JSON 对象；请用新的副本替换它。</translation>
    </message>
    <message>
        <source>%1 is missing; put it back or get the model again.</source>
        <translation>缺少 %1；请将其放回，或重新获取模型。</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor cannot run; give the folder of a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 中的模型类型为“%2”，Pictor 无法运行它；请给出 FLUX.1 或 Stable Diffusion 3 模型的文件夹。</translation>
    </message>
    <message>
        <source>The vocabulary in %1 belongs to another model; replace it by a fresh copy.</source>
        <translation>%1 中的词表属于另一个模型；请用新的副本替换它。</translation>
    </message>
    <message numerus="yes">
        <source>The negative prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>负面提示词在“%1”之后被截断：模型读取 %2 个词元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>提示词在“%1”之后被截断：模型读取 %2 个词元。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no true copy of %2, %3 differs: nothing was downloaded from it.</source>
        <translation>%1 不是 %2 的真实副本，%3 与之不同：未从该处下载任何内容。</translation>
    </message>
    <message>
        <source>%1 is a file, and none that holds a model: give a model&apos;s folder, or a .safetensors file.</source>
        <translation>%1 是一个不含模型的文件：请指定模型的文件夹或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a model&apos;s key</comment>
        <translation>“%1”</translation>
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
        <translation>%1，%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Everything that Pictor ever asked of another machine: when, whom, what for, and how much came.</source>
        <translation>Pictor 曾向其他计算机发出的所有请求：何时、向谁、为了什么，以及收到了多少数据。</translation>
    </message>
    <message>
        <source>None so far: nothing has left this machine.</source>
        <translation>目前没有：没有任何数据离开过本机。</translation>
    </message>
    <message>
        <source>Back to the settings (%1)</source>
        <translation>返回设置 (%1)</translation>
    </message>
</context>
<context>
    <name>RestoreBanner</name>
    <message>
        <source>%1 tells how it was made.</source>
        <translation>%1 记录了它的生成方式。</translation>
    </message>
    <message>
        <source>%1 tells how it was made: “%2”</source>
        <translation>%1 记录了它的生成方式：“%2”</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore the settings</source>
        <translation>恢复设置</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>用作起始图片</translation>
    </message>
</context>
<context>
    <name>SavePictureDialog</name>
    <message>
        <source>Save the picture as</source>
        <translation>图片另存为</translation>
    </message>
    <message>
        <source>PNG, with its settings (%1)</source>
        <translation>PNG，含设置 (%1)</translation>
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
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Show the pictures</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Drop or paste a picture</source>
        <translation>拖入或粘贴图片</translation>
    </message>
    <message>
        <source>Search with words, or drop a picture</source>
        <translation>用文字搜索，或拖入图片</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>%1 compares pictures only; to search with words, choose a CLIP model.</source>
        <translation>%1 只能比较图片；要用文字搜索，请选择 CLIP 模型。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>The seed stays; click for another one each time</source>
        <translation>种子保持不变；点击则每次使用新的种子</translation>
    </message>
    <message>
        <source>Another seed each time; click to keep this one</source>
        <translation>每次使用新的种子；点击则保持当前种子</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>模型内存上限</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Downloads that run stop, and can go on later.</source>
        <translation>任何数据都不会离开本机。正在进行的下载会停止，以后可以继续。</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>请求列表</translation>
    </message>
    <message>
        <source>Access token of your Hugging Face account</source>
        <translation>您的 Hugging Face 账户的访问令牌</translation>
    </message>
    <message>
        <source>Model folders of other programs</source>
        <translation>其他程序的模型文件夹</translation>
    </message>
    <message>
        <source>Where files live</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Pictor connects to the network only to fetch models, and tells nobody about you.</source>
        <translation>Pictor 仅为获取模型而连接网络，不会向任何人透露您的信息。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Always off</source>
        <translation>始终关闭</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell when long work ends</source>
        <translation>耗时的工作结束时通知</translation>
    </message>
    <message>
        <source>The desktop says so while the window is not in front: what ended, and how many. Never your words.</source>
        <translation>窗口不在前台时由桌面通知：什么已结束，以及数量。绝不会包含您写的文字。</translation>
    </message>
    <message>
        <source>%1 is set: nothing leaves this machine, whatever is chosen here.</source>
        <translation>已设置 %1：无论此处如何选择，任何数据都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>ShapePicker</name>
    <message>
        <source>Shape</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 比 %2</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
</context>
<context>
    <name>ShortcutLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Go to Create</source>
        <translation>转到创作</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>转到图库</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>转到模型</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>转到设置</translation>
    </message>
    <message>
        <source>Paste a picture: to start from it, or to find its like</source>
        <translation>粘贴图片：从它开始，或查找与它相似的图片</translation>
    </message>
    <message>
        <source>Open a picture: to start from it, or to find its like</source>
        <translation>打开图片：从它开始，或查找与它相似的图片</translation>
    </message>
    <message>
        <source>What can be done with a picture</source>
        <translation>可对图片执行的操作</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>到下一个控件</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>到上一个控件</translation>
    </message>
    <message>
        <source>Press the button, turn the switch</source>
        <translation>按下按钮，切换开关</translation>
    </message>
    <message>
        <source>Another choice, number or row</source>
        <translation>换一个选项、数值或行</translation>
    </message>
    <message>
        <source>Scroll up a little</source>
        <translation>向上滚动一点</translation>
    </message>
    <message>
        <source>Scroll down a little</source>
        <translation>向下滚动一点</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>向上一页</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>向下一页</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>到第一个</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>到最后一个</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Stop the picture that is being made</source>
        <translation>停止正在生成的图片</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>转到提示词</translation>
    </message>
    <message>
        <source>In the prompt&apos;s first line: the prompt before</source>
        <translation>在提示词的第一行：上一条提示词</translation>
    </message>
    <message>
        <source>In the prompt&apos;s last line: the prompt after</source>
        <translation>在提示词的最后一行：下一条提示词</translation>
    </message>
    <message>
        <source>The picture on the canvas</source>
        <translation>画布上的图片</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Each of its pixels as one</source>
        <translation>按实际像素显示</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>在两者之间切换</translation>
    </message>
    <message>
        <source>Look farther left</source>
        <translation>向左查看</translation>
    </message>
    <message>
        <source>Look farther right</source>
        <translation>向右查看</translation>
    </message>
    <message>
        <source>Look farther up</source>
        <translation>向上查看</translation>
    </message>
    <message>
        <source>Look farther down</source>
        <translation>向下查看</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>To another picture of the queue</source>
        <translation>到队列中的另一张图片</translation>
    </message>
    <message>
        <source>Show it, or why it failed</source>
        <translation>显示它，或其失败原因</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>在队列中前移</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>在队列中后移</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>Finished pictures, and those of the library</source>
        <translation>已完成的图片和图库中的图片</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相似图片</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>用作起始图片</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>沿用其设置</translation>
    </message>
    <message>
        <source>Copy, to paste it into a file manager or another program</source>
        <translation>复制，以便粘贴到文件管理器或其他程序</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>转到搜索</translation>
    </message>
    <message>
        <source>From the search to the pictures</source>
        <translation>从搜索转到图片</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束搜索</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Look for new pictures</source>
        <translation>查找新图片</translation>
    </message>
    <message>
        <source>Stop watching the folder; its files stay</source>
        <translation>停止监视文件夹；其中的文件会保留</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>上一章</translation>
    </message>
    <message>
        <source>The next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>From the chapters to the text</source>
        <translation>从章节列表到正文</translation>
    </message>
    <message>
        <source>Finished pictures</source>
        <translation>已完成的图片</translation>
    </message>
    <message>
        <source>Leave a question, a list, the settings of a picture or the help</source>
        <translation>离开提问、列表、图片设置或帮助</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>恢复最近删除的图片</translation>
    </message>
</context>
<context>
    <name>ShortcutsChapter</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>StartImageDialog</name>
    <message>
        <source>Start from this picture</source>
        <translation>从这张图片开始</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
</context>
<context>
    <name>StartImageField</name>
    <message>
        <source>Drop or paste a picture, or</source>
        <translation>拖入或粘贴图片，或</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>改回从噪声开始</translation>
    </message>
    <message>
        <source>Change: %1 %</source>
        <translation>改动强度：%1%</translation>
    </message>
    <message>
        <source>How much of the start image changes, in percent</source>
        <translation>起始图片的改动比例（百分比）</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 is damaged: merge rule %2 uses &quot;%3&quot;, which is not in the vocabulary. Get the file again.</source>
        <translation>%1 已损坏：合并规则 %2 使用的“%3”不在词表中。请重新获取该文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get the file again.</source>
        <translation>%1 已损坏：%2。请重新获取该文件。</translation>
    </message>
    <message>
        <source>%1 is missing. Put it back, or get the model again.</source>
        <translation>缺少 %1。请将其放回，或重新获取模型。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>it is larger than any tokenizer&apos;s</source>
        <translation>它比任何分词器的文件都大</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1，位于第 %2 字节</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>其中没有 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid token number</source>
        <translation>“%1”不是有效的词元编号</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not in it</source>
        <translation>其中没有 %1“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid number</source>
        <translation>“%1”没有有效的编号</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): get the model again.</source>
        <translation>无法读取 %1（%2）：请重新获取模型。</translation>
    </message>
    <message>
        <source>%1 is damaged: get the model again.</source>
        <translation>%1 已损坏：请重新获取模型。</translation>
    </message>
    <message>
        <source>line %1 is no merge rule</source>
        <translation>第 %1 行不是合并规则</translation>
    </message>
    <message>
        <source>merge rule %1 is malformed</source>
        <translation>合并规则 %1 的格式有误</translation>
    </message>
    <message>
        <source>%1 describes another tokenizer than CLIP&apos;s.</source>
        <translation>%1 描述的不是 CLIP 的分词器。</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Access token (hf_…)</source>
        <translation>访问令牌 (hf_…)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>检查并继续</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已登录为 %1。</translation>
    </message>
    <message>
        <source>Make a token that may read</source>
        <translation>创建可读取的令牌</translation>
    </message>
</context>
<context>
    <name>TokenSection</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>其他令牌</translation>
    </message>
    <message>
        <source>Paste a token: hf_…</source>
        <translation>粘贴令牌：hf_…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Make a token on the web (role “read”)</source>
        <translation>在网页上创建令牌（角色“read”）</translation>
    </message>
</context>
<context>
    <name>UpkeepPanel</name>
    <message>
        <source>Check of %1</source>
        <translation>%1 的校验</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Download them again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>WatchFolderDialog</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>将文件夹添加到图库</translation>
    </message>
</context>
<context>
    <name>pictor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>pictor::ModelRegistry</name>
    <message>
        <source>%1 is being downloaded: cancel that first.</source>
        <translation>%1 正在下载：请先取消下载。</translation>
    </message>
    <message>
        <source>%1 is loaded: unload it first.</source>
        <translation>%1 已加载：请先卸载它。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateState</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty.</source>
        <translation>无法读取上次的提示词和队列；页面将以空白状态开始。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateStore</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>无法读取上次的提示词和队列；页面将以空白状态开始，并且不会保存，以使 %1 保持原样。请将该文件移到别处，或检查谁可以读取它并写入其所在的文件夹，然后重新启动 Pictor。</translation>
    </message>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and the file is kept as %1. Look there for a prompt that you miss; else it may be deleted.</source>
        <translation>无法读取上次的提示词和队列；页面将以空白状态开始，原文件保留为 %1。如有需要的提示词，可在其中查找；否则可以将其删除。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateViewModel</name>
    <message numerus="yes">
        <source>%n picture(s) of the last time could not be saved then. Pictor kept them, and puts them into the gallery now.</source>
        <translation>
            <numerusform>上次有 %n 张图片当时无法保存。Pictor 保留了它们，现在将其放入画廊。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>pictor::ui::DownloadDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>model, amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 are here. Go on?</source>
        <comment>a model: 12 of 33.7 GB</comment>
        <translation>%1 已下载。要继续吗？</translation>
    </message>
    <message>
        <source>Downloads were interrupted. Go on? %1</source>
        <comment>list of models with amounts</comment>
        <translation>下载被中断。要继续吗？%1</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Waits until others are through</source>
        <translation>等待其他下载完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>pictor::ui::DropReader</name>
    <message>
        <source>There is no picture in this. Drop or paste a picture file, a folder or a copied picture.</source>
        <translation>其中没有图片。请拖入或粘贴图片文件、文件夹或复制的图片。</translation>
    </message>
    <message>
        <source>The browser gave only the picture&apos;s address, and Pictor does not fetch from the web. Copy the picture itself there and paste it here, or save it and drop the file.</source>
        <translation>浏览器只给出了图片的地址，而 Pictor 不从网络上获取图片。请在浏览器中复制图片本身并粘贴到此处，或保存图片后拖入文件。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n picture(s) are finished.</source>
        <translation>
            <numerusform>已完成 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be made</source>
        <translation>有图片未能生成</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>您的图片已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were read.</source>
        <translation>
            <numerusform>已读取 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library could not be read to its end</source>
        <translation>未能读完图库</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>图库已是最新</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>下载完成</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>下载失败</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FileActions</name>
    <message>
        <source>No program was found that opens %1. Install an image viewer, or copy the picture into a program that you have.</source>
        <translation>找不到能打开 %1 的程序。请安装图片查看器，或把图片复制到您已有的程序中。</translation>
    </message>
    <message>
        <source>No file manager was found. Install one, or look here: %1</source>
        <translation>找不到文件管理器。请安装一个，或在此处查找：%1</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FilmstripModel</name>
    <message>
        <source>%1, %2 × %3, seed %4</source>
        <comment>model, width, height</comment>
        <translation>%1，%2 × %3，种子 %4</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>无文字的图片</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FolderListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 picture(s)</source>
        <comment>folder, number</comment>
        <translation>
            <numerusform>%1，%2 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %3 picture(s)</source>
        <comment>folder, numbers</comment>
        <translation>
            <numerusform>%1，%2 / %3 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::Formatting</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 张/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>pictor::ui::GalleryShelf</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::GenerationQueue</name>
    <message>
        <source>%1, %2 × %3</source>
        <comment>model, width, height</comment>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <comment>that wait to be made</comment>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::HandOver</name>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it and start Pictor anew.</source>
        <translation>它没有应答。它可能正忙：请稍候再试，或结束它并重新启动 Pictor。</translation>
    </message>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it (process %1) and start Pictor anew.</source>
        <translation>它没有应答。它可能正忙：请稍候再试，或结束它（进程 %1）并重新启动 Pictor。</translation>
    </message>
    <message>
        <source>Pictor is running already.</source>
        <translation>Pictor 已在运行。</translation>
    </message>
    <message>
        <source>It was not started with %1, and cannot change that while it is open. Close it, then try again.</source>
        <translation>它启动时没有使用 %1，并且打开期间无法更改。请将它关闭，然后重试。</translation>
    </message>
    <message>
        <source>It cannot take so many files at once. Open fewer of them, or the folder that they are in.</source>
        <translation>它无法一次接收这么多文件。请少打开一些，或打开这些文件所在的文件夹。</translation>
    </message>
    <message>
        <source>It uses the same data and cannot be reached from here: it may run in a sandbox, a container or on another machine. Close it there and try again, or start with another folder: --data DIR.</source>
        <translation>它使用相同的数据，但无法从这里连接：它可能运行在沙盒、容器或另一台计算机上。请在那里将它关闭后重试，或使用其他文件夹启动：--data DIR。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ImageListModel</name>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2，%3</translation>
    </message>
</context>
<context>
    <name>pictor::ui::IndexingViewModel</name>
    <message>
        <source>Looking for pictures</source>
        <translation>正在查找图片</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1, still looking</source>
        <translation>%1，仍在查找</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibrarySearch</name>
    <message>
        <source>Newest pictures</source>
        <translation>最新图片</translation>
    </message>
    <message>
        <source>Pictures for “%1”</source>
        <translation>符合“%1”的图片</translation>
    </message>
    <message>
        <source>Most like %1</source>
        <translation>与 %1 最相似</translation>
    </message>
    <message>
        <source>Most like %1 and “%2”</source>
        <translation>与 %1 和“%2”最相似</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>The search waited for a model whose download was cancelled.</source>
        <translation>搜索在等待一个模型，但该模型的下载已被取消。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibraryViewModel</name>
    <message numerus="yes">
        <source>Pictor looks for at most %n picture(s) at once: the first %n of them.</source>
        <translation>
            <numerusform>Pictor 一次最多按 %n 张图片查找：即其中的前 %n 张。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::LiveGeneration</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>正在下载 %1</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Loading the part that paints</source>
        <translation>正在加载绘制部分</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Finishing the picture</source>
        <translation>正在完成图片</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MakerChoice</name>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>%1 (%2 to download)</source>
        <comment>model, size</comment>
        <translation>%1（需下载 %2）</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MemoryPlan</name>
    <message>
        <source>%1, blocks streamed</source>
        <comment>precision</comment>
        <translation>%1，逐块读取</translation>
    </message>
    <message>
        <source>%1, one part after another</source>
        <comment>precision</comment>
        <translation>%1，逐部分加载</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memory needed of memory there is, how</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This needs %1 and there are %2. Choose a smaller size, or give models more memory in the settings.</source>
        <translation>这需要 %1，而可用的为 %2。请选择较小的尺寸，或在设置中为模型分配更多内存。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelListModel</name>
    <message>
        <source>Comes with Pictor</source>
        <translation>随 Pictor 提供</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelStanding</name>
    <message>
        <source>%1 are here</source>
        <translation>已有 %1</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>不在本机上</translation>
    </message>
    <message>
        <source>Not on this machine, %1 to download</source>
        <translation>不在本机上，需下载 %1</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>Waits to be downloaded</source>
        <translation>等待下载</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>下载已暂停</translation>
    </message>
    <message>
        <source>Needs your access token</source>
        <translation>需要您的访问令牌</translation>
    </message>
    <message>
        <source>Needs your consent to the licence</source>
        <translation>需要您接受许可协议</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>无法下载</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>On this machine, %1</source>
        <translation>在本机上，%1</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelUpkeep</name>
    <message>
        <source>Reads every file and compares it with what its makers published.</source>
        <translation>读取每个文件，并与制作者发布的内容比较。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Every byte is right: %n file(s), %1.</source>
        <translation>
            <numerusform>每个字节都正确：%n 个文件，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged.</source>
        <translation>
            <numerusform>%n 个文件已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing frees %1. Other programs that use these files lose them too.</source>
        <translation>移除会释放 %1。使用这些文件的其他程序也将无法再使用它们。</translation>
    </message>
    <message>
        <source>%1 are free again.</source>
        <translation>已释放 %1。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Opening</name>
    <message>
        <source>Pictor was started again with --offline: nothing leaves this machine until Pictor is closed. Downloads that ran can go on after that.</source>
        <translation>Pictor 以 --offline 再次启动：在关闭 Pictor 之前，任何数据都不会离开本机。中断的下载可在此之后继续。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Query</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>pictor::ui::RequestListModel</name>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>answered, %1</source>
        <translation>已应答，%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>broken off by the network</source>
        <translation>被网络中断</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
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
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
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
        <translation>它是用此处未知的 %1 生成的，因此仍选用 %2</translation>
    </message>
    <message>
        <source>its noise came from a file, and not from the seed</source>
        <translation>它的噪声来自文件，而不是种子</translation>
    </message>
    <message>
        <source>it was made from a start image, which the file does not hold: choose it below “More”</source>
        <translation>它是从一张起始图片生成的，而文件中不包含该图片：请在“更多”下方选择它</translation>
    </message>
    <message>
        <source>it was made with another version of %1</source>
        <translation>它是用另一版本的 %1 生成的</translation>
    </message>
    <message>
        <source>it was computed in another way (%1, and %2 now)</source>
        <comment>as in: cuda bf16</comment>
        <translation>它的计算方式不同（%1，现在为 %2）</translation>
    </message>
    <message>
        <source>These settings may not give the same picture again: %1.</source>
        <translation>这些设置可能无法再次得到同一张图片：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>it took %n step(s), and %1 are the most</source>
        <translation>
            <numerusform>它用了 %n 步，而最多为 %1 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::SettingsViewModel</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>自动：足够精确的最快精度</translation>
    </message>
    <message>
        <source>32 bit (f32)</source>
        <translation>32 位 (f32)</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16 位 (bf16)</translation>
    </message>
    <message>
        <source>16 bit (f16)</source>
        <translation>16 位 (f16)</translation>
    </message>
    <message>
        <source>8 bit weights (int8): half the memory</source>
        <translation>8 位权重 (int8)：内存减半</translation>
    </message>
    <message>
        <source>Automatic: %1 of %2</source>
        <translation>自动：%1（共 %2）</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Models (Hugging Face cache)</source>
        <translation>模型（Hugging Face 缓存）</translation>
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
            <numerusform>%1，%2，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>pictor::ui::StateFile</name>
    <message>
        <source>%1 could not be written: %2. Free some space, or check who may write there.</source>
        <translation>无法写入 %1：%2。请释放一些空间，或检查谁有权在该处写入。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::TokenViewModel</name>
    <message>
        <source>The token is kept, but could not be checked. %1</source>
        <translation>令牌已保存，但无法检查。%1</translation>
    </message>
    <message>
        <source>It is %1&apos;s.</source>
        <translation>它属于 %1。</translation>
    </message>
    <message>
        <source>It is %1&apos;s, by the name “%2”.</source>
        <translation>它属于 %1，名为“%2”。</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used.</source>
        <translation>使用的是变量 HF_TOKEN 中的令牌。</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used, not the one in %1.</source>
        <translation>使用的是变量 HF_TOKEN 中的令牌，而不是 %1 中的令牌。</translation>
    </message>
    <message>
        <source>The token in %1 is used, which another program put there.</source>
        <translation>使用的是 %1 中的令牌，它由另一个程序放入。</translation>
    </message>
    <message>
        <source>There is none. Only gated models need one.</source>
        <translation>没有令牌。只有受限访问的模型才需要令牌。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::WindowMemory</name>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>无法读取上次的窗口状态；窗口将以初始状态开始，并且不会保存，以使 %1 保持原样。请将该文件移到别处，或检查谁可以读取它并写入其所在的文件夹，然后重新启动 Pictor。</translation>
    </message>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and the file is kept as %1. Arrange the window as you like it; that file may be deleted.</source>
        <translation>无法读取上次的窗口状态；窗口将以初始状态开始，原文件保留为 %1。请按需要重新布置窗口；该文件可以删除。</translation>
    </message>
</context>
</TS>
