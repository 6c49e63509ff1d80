<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlreadyRunning</name>
    <message>
        <source>Pictor</source>
        <translation>Pictor</translation>
    </message>
    <message>
        <source>Pictor is running already</source>
        <translation>Pictor はすでに起動しています</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>AwaitedModel</name>
    <message>
        <source>The search needs %1 and goes on by itself when it is here.</source>
        <translation>検索には %1 が必要です。届きしだい、自動で続きを行います。</translation>
    </message>
    <message>
        <source>Your pictures are read as soon as %1 is here.</source>
        <translation>%1 が届きしだい、画像を読み込みます。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>CanvasProgress</name>
    <message>
        <source>Picture being made</source>
        <translation>画像の生成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CanvasTrouble</name>
    <message>
        <source>Free memory</source>
        <translation>メモリを空ける</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>オンラインにする</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>トークンを入力</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>ライセンスを見る</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>モデルを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The picture was not made</source>
        <translation>画像を生成できませんでした</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>取りやめる</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Built-in descriptor</source>
        <translation>内蔵の記述子</translation>
    </message>
    <message>
        <source>Finds altered copies of a picture; nothing to download.</source>
        <translation>手を加えられた画像のコピーを見つけます。ダウンロードは不要です。</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words.</source>
        <translation>似た画像や、言葉に合う画像を見つけます。</translation>
    </message>
    <message>
        <source>Finds pictures by likeness and by words: finer and slower than ViT-B/32.</source>
        <translation>似た画像や、言葉に合う画像を見つけます。ViT-B/32 よりも細かく、遅くなります。</translation>
    </message>
    <message>
        <source>Makes pictures from words in four steps.</source>
        <translation>言葉から 4 ステップで画像を生成します。</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>風景</translation>
    </message>
    <message>
        <source>A small demonstration: paints little landscapes from English words, and nothing else.</source>
        <translation>小さなデモです。英語の言葉から小さな風景だけを描きます。</translation>
    </message>
    <message>
        <source>MIT for OpenAI&apos;s code; the weights&apos; page states none</source>
        <translation>OpenAI のコードは MIT。重みのページには記載なし</translation>
    </message>
    <message>
        <source>Stability AI Community License (free below USD 1M yearly revenue)</source>
        <translation>Stability AI Community License（年間収益 100 万米ドル未満は無料）</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation>章の一覧</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Keep library, thumbnails and settings in DIR instead of the usual places.</source>
        <translation>ライブラリ、サムネイル、設定を、通常の場所ではなく DIR に置きます。</translation>
    </message>
    <message>
        <source>Compute on cpu (default), cuda or cuda:N.</source>
        <translation>cpu (既定)、cuda、cuda:N のいずれかで計算します。</translation>
    </message>
    <message>
        <source>Compute in auto (default: the fastest that the device has), f32, bf16, f16 or int8.</source>
        <translation>auto (既定: デバイスで最も速いもの)、f32、bf16、f16、int8 のいずれかで計算します。</translation>
    </message>
    <message>
        <source>Let nothing leave this machine: use what is on it.</source>
        <translation>このコンピューターから外へは何も送らず、手元にあるものだけを使います。</translation>
    </message>
    <message>
        <source>Print which Pictor this is.</source>
        <translation>Pictor のバージョンを表示します。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Use this model: a key that “pictor models” lists, or a folder in the Hugging Face layout. Default: CLIP ViT-B/32 if its files are on this machine, else the built-in descriptor.</source>
        <translation>このモデルを使います。「pictor models」の一覧にあるキーか、Hugging Face 形式のフォルダーを指定します。既定: このコンピューターにファイルがあれば CLIP ViT-B/32、なければ内蔵の記述子。</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>“%1” is no command. Did you mean “%2”?</source>
        <translation>「%1」というコマンドはありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>“%1” is no device. Use cpu, cuda or cuda:N.</source>
        <translation>「%1」というデバイスはありません。cpu、cuda、cuda:N のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no precision. Use auto, f32, bf16, f16 or int8.</source>
        <translation>「%1」という精度はありません。auto、f32、bf16、f16、int8 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no residency. Use auto, whole, part-by-part or streamed.</source>
        <translation>「%1」という常駐方法はありません。auto、whole、part-by-part、streamed のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Say what to measure: pictor bench clip, or pictor bench generate.</source>
        <translation>何を測るかを指定してください: pictor bench clip または pictor bench generate。</translation>
    </message>
    <message>
        <source>“pictor bench %1” takes no --%2.</source>
        <translation>「pictor bench %1」では --%2 を使えません。</translation>
    </message>
    <message>
        <source>clip: openai/clip-vit-base-patch32 (default) or openai/clip-vit-large-patch14-336.</source>
        <translation>clip: openai/clip-vit-base-patch32 (既定) または openai/clip-vit-large-patch14-336。</translation>
    </message>
    <message>
        <source>clip: pictures at a time (default 8).</source>
        <translation>clip: 一度に処理する画像の枚数 (既定 8)。</translation>
    </message>
    <message>
        <source>generate: the part to measure, of published width: flux (default), sd3, or autoencoder, which turns a finished picture into pixels.</source>
        <translation>generate: 測る部分。幅は公開モデルと同じです: flux (既定)、sd3、または autoencoder (完成した画像をピクセルに変える部分)。</translation>
    </message>
    <message>
        <source>generate: so many of its blocks. flux: D double and S single ones (default 2,4; published 19,38). sd3: D (default 2; published 38).</source>
        <translation>generate: 使うブロックの数。flux: ダブルブロック D 個とシングルブロック S 個 (既定 2,4、公開モデルは 19,38)。sd3: D 個 (既定 2、公開モデルは 38)。</translation>
    </message>
    <message>
        <source>generate: pixels of the picture (default 512x512).</source>
        <translation>generate: 画像のピクセル数 (既定 512x512)。</translation>
    </message>
    <message>
        <source>Measure for S seconds (default: clip 10, generate 20).</source>
        <translation>S 秒間測ります (既定: clip は 10、generate は 20)。</translation>
    </message>
    <message>
        <source>Matrix products in f32 go through the %1.</source>
        <translation>f32 の行列積には %1 が使われています。</translation>
    </message>
    <message>
        <source>Measures how fast this machine finds and makes pictures.</source>
        <translation>このコンピューターが画像を検索し、生成する速さを測ります。</translation>
    </message>
    <message>
        <source>Models have their full width and random weights, so nothing has to be downloaded.
clip: pictures a second that CLIP embeds.
generate: seconds that a step takes. Every step goes through the same blocks over and over, so a few of them tell the time of all: the table gives the step as measured, and what it takes with as many blocks as the published model has. A picture takes four such steps and one run of the autoencoder.
GFLOP/s are 10^9 multiplications and additions of matrix products a second. Beside them stands what one large matrix product reaches in the same run and precision, the most that this machine gives, and the share of it that the model reaches.</source>
        <translation>モデルは本来の幅で、重みは乱数なので、ダウンロードは要りません。
clip: CLIP が 1 秒間に埋め込みにする画像の枚数。
generate: 1 ステップにかかる秒数。どのステップも同じブロックを繰り返し通るので、いくつかのブロックから全体の時間がわかります。表には、測ったままの 1 ステップの時間と、公開モデルと同じ数のブロックでかかる時間を示します。1 枚の画像には、このステップ 4 回とオートエンコーダー 1 回が必要です。
GFLOP/s は、行列積の乗算と加算が 1 秒間に何 10^9 回行われたかを表します。その横に、同じ実行、同じ精度で 1 つの大きな行列積が達した値 (このコンピューターで出せる最大値) と、モデルがそのどれだけに達したかを示します。</translation>
    </message>
    <message>
        <source>Measures CLIP ViT-B/32.</source>
        <translation>CLIP ViT-B/32 を測ります。</translation>
    </message>
    <message>
        <source>Measures the large one, a picture at a time.</source>
        <translation>大きいほうのモデルを、画像 1 枚ずつで測ります。</translation>
    </message>
    <message>
        <source>A step of FLUX.1 at 512x512.</source>
        <translation>FLUX.1 の 512x512 での 1 ステップ。</translation>
    </message>
    <message>
        <source>A step of Stable Diffusion 3.5 Large, as JSON.</source>
        <translation>Stable Diffusion 3.5 Large の 1 ステップを JSON で。</translation>
    </message>
    <message>
        <source>%1, %2, batches of %3</source>
        <translation>%1、%2、バッチあたり %3 枚</translation>
    </message>
    <message>
        <source>  %1 pictures a second, %2 s a batch</source>
        <translation>  1 秒あたり画像 %1 枚、1 バッチあたり %2 秒</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s; a large matrix product reaches %2</source>
        <translation>  %1 GFLOP/s、大きな行列積では %2</translation>
    </message>
    <message>
        <source>  %1 of memory at most</source>
        <translation>  メモリは最大 %1</translation>
    </message>
    <message>
        <source>--batch takes a whole number from 1 to %1, --seconds a number up to 3600.</source>
        <translation>--batch には 1 から %1 までの整数、--seconds には 3600 までの数を指定します。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>--width-of takes flux, sd3 or autoencoder, not “%1”.</source>
        <translation>--width-of には「%1」ではなく、flux、sd3、autoencoder のいずれかを指定します。</translation>
    </message>
    <message>
        <source>--blocks takes two whole numbers from 1 to 100 for flux, such as 2,4.</source>
        <translation>flux の --blocks には、2,4 のように 1 から 100 までの整数を 2 つ指定します。</translation>
    </message>
    <message>
        <source>--blocks takes one whole number from 1 to 100 for sd3.</source>
        <translation>sd3 の --blocks には、1 から 100 までの整数を 1 つ指定します。</translation>
    </message>
    <message>
        <source>The autoencoder is measured whole; leave --blocks out.</source>
        <translation>オートエンコーダーは全体を測ります。--blocks は指定しないでください。</translation>
    </message>
    <message>
        <source>--size takes width and height, multiples of 16 up to 8192 pixels, such as 512x512, not “%1”.</source>
        <translation>--size には「%1」ではなく、512x512 のように幅と高さを、8192 ピクセルまでの 16 の倍数で指定します。</translation>
    </message>
    <message>
        <source>--seconds takes a number above 0, up to 3600.</source>
        <translation>--seconds には、0 より大きく 3600 以下の数を指定します。</translation>
    </message>
    <message>
        <source>  %1 s a picture</source>
        <translation>  1 枚あたり %1 秒</translation>
    </message>
    <message>
        <source>  %1 s a step; %2 s with all blocks of the published model</source>
        <translation>  1 ステップあたり %1 秒、公開モデルの全ブロックでは %2 秒</translation>
    </message>
    <message>
        <source>  %1 GFLOP/s, %2 % of what a large matrix product reaches (%3)</source>
        <translation>  %1 GFLOP/s、大きな行列積で達する値 (%3) の %2%</translation>
    </message>
    <message>
        <source>  %1 of weights, %2 of memory at most</source>
        <translation>  重み %1、メモリは最大 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 numbers by %3: %4</source>
        <translation>
            <numerusform>%1: %3 による %2 個の数値: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either picture files or --text WORDS.</source>
        <translation>画像ファイルか --text WORDS の、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Prints the vector that a model makes of a picture or a text.</source>
        <translation>モデルが画像や文から作るベクトルを出力します。</translation>
    </message>
    <message>
        <source>Vectors have length 1, so the product of two of them says how alike they are. A file that cannot be read is reported, and the others are still done.</source>
        <translation>ベクトルの長さは 1 なので、2 つのベクトルの内積が、どれだけ似ているかを表します。読み込めないファイルは報告し、残りのファイルの処理を続けます。</translation>
    </message>
    <message>
        <source>Words instead of pictures; may be given several times.</source>
        <translation>画像の代わりに言葉を使います。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Writes a line for each picture: input, kind, model, dimension, embedding.</source>
        <translation>画像ごとに 1 行を書き出します: input、kind、model、dimension、embedding。</translation>
    </message>
    <message>
        <source>Embeds words, in the same space as CLIP&apos;s pictures.</source>
        <translation>言葉を、CLIP の画像と同じ空間に埋め込みます。</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>ファイル %1 がありません。パスを直してください。</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it, or name another file.</source>
        <translation>%1 はすでにあります。--force で置き換えるか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Paint with this model: a key that “pictor models” lists, a folder in the Hugging Face layout, or a checkpoint file. Default: the first of the list that is on this machine.</source>
        <translation>このモデルで描きます。「pictor models」の一覧にあるキー、Hugging Face 形式のフォルダー、チェックポイントファイルのいずれかを指定します。既定: このコンピューターにあるもののうち、一覧の最初のモデル。</translation>
    </message>
    <message>
        <source>Write to FILE, a PNG with its settings inside, or into a folder. Default: the gallery&apos;s folder. With several pictures, each seed is put before “.png”, or where FILE says {seed}.</source>
        <translation>設定を埋め込んだ PNG として FILE に書き込むか、フォルダーの中に書き込みます。既定: ギャラリーのフォルダー。画像が複数のときは、「.png」の前か、FILE の中の {seed} の位置に、それぞれのシードが入ります。</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>すでにあるファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Same seed and settings, same picture (default: a new one each time).</source>
        <translation>シードと設定が同じなら、同じ画像になります (既定: 毎回新しいシード)。</translation>
    </message>
    <message>
        <source>Pixels; rounded to what the model can (default: what it is made for).</source>
        <translation>ピクセル数。モデルが扱える大きさに丸めます (既定: モデルに合った大きさ)。</translation>
    </message>
    <message>
        <source>Steps (default: the model&apos;s own).</source>
        <translation>ステップ数 (既定: モデル自身の値)。</translation>
    </message>
    <message>
        <source>How strictly to follow the prompt, for models that have it; up to 1: off.</source>
        <translation>プロンプトにどれだけ厳密に従うか (対応するモデルのみ)。1 以下: オフ。</translation>
    </message>
    <message>
        <source>What the picture shall not show; needs --guidance above 1.</source>
        <translation>画像に描いてほしくないもの。1 より大きい --guidance が必要です。</translation>
    </message>
    <message>
        <source>So many pictures, with the seeds N, N+1, …</source>
        <translation>生成する枚数。シードは N、N+1、… となります。</translation>
    </message>
    <message>
        <source>Start from this picture, brought to the size.</source>
        <translation>この画像を指定の大きさにして、そこから始めます。</translation>
    </message>
    <message>
        <source>How far to leave the start image: above 0, up to 1 (default 0.6).</source>
        <translation>元画像からどれだけ離れるか。0 より大きく 1 以下 (既定 0.6)。</translation>
    </message>
    <message>
        <source>How much of the model is in memory at once: auto (default: what fits), whole, part-by-part or streamed.</source>
        <translation>モデルのどれだけを同時にメモリに置くか: auto (既定: 収まる方法)、whole、part-by-part、streamed。</translation>
    </message>
    <message>
        <source>Take the tensor “noise” of this safetensors file instead of drawing it.</source>
        <translation>ノイズを乱数で作らず、この safetensors ファイルのテンソル「noise」を使います。</translation>
    </message>
    <message>
        <source>Write ids, embeddings, noise and the latents of each step as safetensors.</source>
        <translation>ID、埋め込み、ノイズ、各ステップの潜在表現を safetensors として書き出します。</translation>
    </message>
    <message>
        <source>Paints a picture, puts it into the gallery&apos;s folder and prints its name.</source>
        <translation>画像を描いてギャラリーのフォルダーに入れ、その名前を出力します。</translation>
    </message>
    <message>
        <source>Four pictures: boat-7.png to boat-10.png.</source>
        <translation>4 枚の画像: boat-7.png から boat-10.png まで。</translation>
    </message>
    <message>
        <source>Starts from a picture.</source>
        <translation>画像から始めます。</translation>
    </message>
    <message>
        <source>The prompt from a file, the weights from a checkpoint.</source>
        <translation>プロンプトはファイルから、重みはチェックポイントから。</translation>
    </message>
    <message>
        <source>One JSON object a line, each with its “event”: download, stage, step, note, picture, and in the end one “end” with its “state”.</source>
        <translation>1 行に 1 つの JSON オブジェクトで、それぞれに「event」があります: download、stage、step、note、picture。最後は「state」の付いた「end」です。</translation>
    </message>
    <message>
        <source>Paints a picture from words.</source>
        <translation>言葉から画像を描きます。</translation>
    </message>
    <message>
        <source>A model that is not on this machine yet is downloaded first, if --model names it. The names of the finished pictures go to standard output, everything else to standard error. A file that is there already is never replaced without --force. Ctrl+C stops within a moment, and pictures that are finished stay. A prompt that begins with a dash goes after a lone --, and a lone - reads it from standard input.</source>
        <translation>まだこのコンピューターにないモデルは、--model で指定すると、先にダウンロードします。完成した画像の名前は標準出力に、それ以外はすべて標準エラー出力に出します。すでにあるファイルを --force なしで置き換えることはありません。Ctrl+C を押すとすぐに停止し、完成した画像は残ります。ダッシュで始まるプロンプトは、単独の -- の後に書きます。単独の - を書くと、プロンプトを標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>“%1” is no command. “pictor --help” lists all commands.</source>
        <translation>「%1」というコマンドはありません。「pictor --help」ですべてのコマンドを表示します。</translation>
    </message>
    <message>
        <source>Explains Pictor, or one command.</source>
        <translation>Pictor 全体、または 1 つのコマンドを説明します。</translation>
    </message>
    <message>
        <source>Explains how to search.</source>
        <translation>検索のしかたを説明します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures: %2 (%3 s)</source>
        <translation>
            <numerusform>画像 %1 枚: %2 (%3 秒)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in %1: Pictor finds JPEG, PNG, WebP, TIFF, GIF and BMP files in a folder and those below it.</source>
        <translation>%1 に画像がありません。Pictor は、フォルダーとその下にある JPEG、PNG、WebP、TIFF、GIF、BMP ファイルを見つけます。</translation>
    </message>
    <message>
        <source>Stopped. What is indexed stays; the same command goes on from there.</source>
        <translation>停止しました。インデックスに登録した分は残ります。同じコマンドで続きから再開できます。</translation>
    </message>
    <message>
        <source>Name the folders whose pictures are to be found.</source>
        <translation>検索できるようにしたい画像のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Learns what the pictures in folders look like, so that they can be found.</source>
        <translation>フォルダーの画像がどう見えるかを学び、検索できるようにします。</translation>
    </message>
    <message>
        <source>Only new and changed pictures are looked at; Ctrl+C stops, and the same command goes on later. Without DIR, the folders of earlier runs are gone over again. Pictures that cannot be read are reported, and the others are still done.</source>
        <translation>新しい画像と変更された画像だけを調べます。Ctrl+C で停止し、後で同じコマンドを実行すると続きから再開します。DIR を省くと、これまでに指定したフォルダーをもう一度調べます。読み込めない画像は報告し、残りの画像の処理を続けます。</translation>
    </message>
    <message>
        <source>Indexes a folder and all in it.</source>
        <translation>フォルダーとその中のすべてをインデックスに登録します。</translation>
    </message>
    <message>
        <source>The same with CLIP, which also understands words.</source>
        <translation>言葉も理解する CLIP で同じことを行います。</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>使えるのは次のとおりです: %1。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>“pictor models %1” is no command.</source>
        <translation>「pictor models %1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>“pictor models list” takes no arguments.</source>
        <translation>「pictor models list」に引数は付けられません。</translation>
    </message>
    <message>
        <source>Name one model: pictor models %1 KEY. “pictor models” lists the keys.</source>
        <translation>モデルを 1 つ指定してください: pictor models %1 KEY。「pictor models」でキーの一覧を表示します。</translation>
    </message>
    <message>
        <source>Lists the models; downloads, checks and removes their files.</source>
        <translation>モデルを一覧表示し、そのファイルをダウンロード、検証、削除します。</translation>
    </message>
    <message>
        <source>list: the models, their licences and mirrors, and which of them are on this machine (also without a word).
download KEY: fetches the files of a model, as its first use would. Ctrl+C pauses, and the same command goes on from there.
verify KEY: reads every file and compares it with the repository&apos;s hashes.
remove KEY: deletes the files, and says how much that frees.
Files live in the Hugging Face cache (HF_HUB_CACHE, HF_HOME), shared with other programs. Any folder in the Hugging Face layout serves as a model too. Models that ask for an account take an access token from HF_TOKEN, or from the window&apos;s Settings.</source>
        <translation>list: モデルとそのライセンス、ミラー、どれがこのコンピューターにあるかを表示します (何も付けないときも同じです)。
download KEY: 初めて使うときと同じように、モデルのファイルを取得します。Ctrl+C で一時停止し、同じコマンドで続きから再開します。
verify KEY: すべてのファイルを読み込み、リポジトリのハッシュと比べます。
remove KEY: ファイルを削除し、どれだけ空いたかを表示します。
ファイルは Hugging Face のキャッシュ (HF_HUB_CACHE、HF_HOME) に置かれ、ほかのプログラムと共有されます。Hugging Face 形式のフォルダーなら、どれでもモデルとして使えます。アカウントが必要なモデルには、HF_TOKEN か、ウィンドウの「設定」にあるアクセストークンを使います。</translation>
    </message>
    <message>
        <source>download: from a copy that needs no account (“list” names it), compared with the original.</source>
        <translation>download: アカウントの要らないコピー (「list」に表示) から取得し、オリジナルと比べます。</translation>
    </message>
    <message>
        <source>verify: download damaged files again.</source>
        <translation>verify: 壊れたファイルをもう一度ダウンロードします。</translation>
    </message>
    <message>
        <source>remove: only say what would be freed.</source>
        <translation>remove: どれだけ空くかを表示するだけで、削除はしません。</translation>
    </message>
    <message>
        <source>Shows what there is.</source>
        <translation>何があるかを表示します。</translation>
    </message>
    <message>
        <source>Fetches CLIP, which finds pictures by words.</source>
        <translation>言葉で画像を検索できる CLIP を取得します。</translation>
    </message>
    <message>
        <source>Checks its files; a line for each step and each fault.</source>
        <translation>ファイルを検証します。段階ごと、問題ごとに 1 行ずつ表示します。</translation>
    </message>
    <message>
        <source>Says how much removing it would free.</source>
        <translation>削除するとどれだけ空くかを表示します。</translation>
    </message>
    <message>
        <source>%1 needs no download: %2.</source>
        <translation>%1 はダウンロードの必要がありません: %2。</translation>
    </message>
    <message>
        <source>it comes with Pictor</source>
        <translation>Pictor に付属しています</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are here. The same command goes on from there.</source>
        <translation>一時停止しました: %1 / %2 を取得済みです。同じコマンドで続きから再開します。</translation>
    </message>
    <message>
        <source>Or add --mirror: %1 offers the same files without an account.</source>
        <translation>または --mirror を付けてください: %1 なら、同じファイルをアカウントなしで取得できます。</translation>
    </message>
    <message>
        <source>There is no mirror of %1; leave --mirror out.</source>
        <translation>%1 にはミラーがありません。--mirror を付けないでください。</translation>
    </message>
    <message>
        <source>%1 is on this machine: %2</source>
        <translation>%1 はこのコンピューターにあります: %2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>on this machine, %1</source>
        <translation>このコンピューターにあり、%1</translation>
    </message>
    <message>
        <source>, needs an account</source>
        <translation>、アカウントが必要</translation>
    </message>
    <message>
        <source>, %1 in all</source>
        <translation>、全体で %1</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>%1 がこのコンピューターにあり</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>このコンピューターになし</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>ライセンス: %1。</translation>
    </message>
    <message>
        <source>Licence: %1, %2</source>
        <translation>ライセンス: %1、%2</translation>
    </message>
    <message>
        <source>Without an account: --mirror, from %1.</source>
        <translation>アカウントなしの場合: --mirror で %1 から。</translation>
    </message>
    <message>
        <source> (used unless you say otherwise)</source>
        <translation> (指定がなければこれを使用)</translation>
    </message>
    <message>
        <source>Removing %1 would free %2.</source>
        <translation>%1 を削除すると %2 空きます。</translation>
    </message>
    <message>
        <source>%1 is removed: %2 freed.</source>
        <translation>%1 を削除しました: %2 空きました。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n files, %2, all sound.</source>
        <translation>
            <numerusform>%1: ファイル %n 個、%2、すべて正常です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has damaged files; “pictor models verify %2 --repair” downloads them again.</source>
        <translation>%1 に壊れたファイルがあります。「pictor models verify %2 --repair」でもう一度ダウンロードできます。</translation>
    </message>
    <message>
        <source>No picture is indexed with %1 yet. Run “pictor index DIR --model %1” first.</source>
        <translation>%1 でインデックスに登録された画像はまだありません。先に「pictor index DIR --model %1」を実行してください。</translation>
    </message>
    <message>
        <source> Or search with the model that they were indexed with: --model %1.</source>
        <translation> または、登録に使ったモデルで検索してください: --model %1。</translation>
    </message>
    <message>
        <source>Give either one picture file or --text WORDS.</source>
        <translation>画像ファイル 1 つか --text WORDS の、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--top takes a whole number from 1 to %1.</source>
        <translation>--top には 1 から %1 までの整数を指定します。</translation>
    </message>
    <message>
        <source>The library is empty. Run “pictor index DIR” on a folder of pictures first.</source>
        <translation>ライブラリは空です。先に、画像のフォルダーに対して「pictor index DIR」を実行してください。</translation>
    </message>
    <message>
        <source>Finds the indexed pictures that look most like one, or that words describe.</source>
        <translation>インデックスに登録された画像から、ある画像に最も似たもの、または言葉に合うものを探します。</translation>
    </message>
    <message>
        <source>Prints a score and a path a line, best first. The score is the cosine of the two vectors: 1 is the same picture.</source>
        <translation>スコアとパスを 1 行ずつ、最も近いものから順に出力します。スコアは 2 つのベクトルのコサインです: 1 は同じ画像を表します。</translation>
    </message>
    <message>
        <source>Search by words instead of a picture (needs a model that knows words).</source>
        <translation>画像の代わりに言葉で検索します (言葉がわかるモデルが必要です)。</translation>
    </message>
    <message>
        <source>Print at most N pictures (default 10).</source>
        <translation>最大 N 枚の画像を出力します (既定 10)。</translation>
    </message>
    <message>
        <source>Shows the ten pictures most like photo.jpg.</source>
        <translation>photo.jpg に最も似た画像を 10 枚表示します。</translation>
    </message>
    <message>
        <source>Shows the three that fit the words best.</source>
        <translation>言葉に最も合う 3 枚を表示します。</translation>
    </message>
    <message>
        <source>Hands the best one, as path and score, to another program.</source>
        <translation>最も近い 1 枚を、パスとスコアとして別のプログラムに渡します。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of at most %3 tokens, the rest filled with %4</source>
        <translation>
            <numerusform>%1: トークン %2 個 (最大 %3 個)、残りは %4 で埋めます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model does not see the last %1 of %2 tokens:</source>
        <translation>
            <numerusform>トークン %2 個のうち、最後の %1 個はモデルに見えません:</numerusform>
        </translation>
    </message>
    <message>
        <source>  seen  %1</source>
        <translation>  見える部分  %1</translation>
    </message>
    <message>
        <source>  cut   %1</source>
        <translation>  切れる部分  %1</translation>
    </message>
    <message>
        <source>%1: tokenizers of this kind are not in this version.</source>
        <translation>%1: この種類のトークナイザーは、このバージョンでは使えません。</translation>
    </message>
    <message>
        <source>Give one text; put words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>文を 1 つ指定してください。言葉は引用符で囲みます: &quot;a red boat&quot;。</translation>
    </message>
    <message>
        <source>Shows what a model reads of a text, and where it cuts.</source>
        <translation>モデルが文から何を読み取り、どこで切るかを表示します。</translation>
    </message>
    <message>
        <source>A model with several tokenizers, as those that paint have, shows each, named by its folder: the tokens, how many the model reads, and the number that fills the rest. Only the tokenizers&apos; files need to be here. A text that begins with a dash goes after a lone --.</source>
        <translation>画像を描くモデルのように、トークナイザーが複数あるモデルでは、フォルダー名を付けてそれぞれを表示します: トークン、モデルが読む数、残りを埋める番号。トークナイザーのファイルだけがあれば十分です。ダッシュで始まる文は、単独の -- の後に書きます。</translation>
    </message>
    <message>
        <source>A key that “pictor models” lists, or a folder in the Hugging Face layout. Default: the first of the list that reads words and is on this machine.</source>
        <translation>「pictor models」の一覧にあるキーか、Hugging Face 形式のフォルダー。既定: 言葉を読めて、このコンピューターにあるもののうち、一覧の最初のモデル。</translation>
    </message>
    <message>
        <source>Lists the tokens, their numbers, and what is cut off.</source>
        <translation>トークンとその番号、切り捨てられる部分を表示します。</translation>
    </message>
    <message>
        <source>The same of a model in a folder, as JSON: tokenizer, ids, tokens, total, length, padding.</source>
        <translation>フォルダーのモデルで同じことを行い、JSON で出力します: tokenizer、ids、tokens、total、length、padding。</translation>
    </message>
    <message>
        <source>Looked in:</source>
        <translation>探した場所:</translation>
    </message>
    <message>
        <source>The reason:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>Downloading %1 from %2…</source>
        <translation>%1 を %2 からダウンロードしています…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Say what to paint: pictor generate &quot;a red boat at dawn&quot;; - reads it from standard input.</source>
        <translation>何を描くかを指定してください: pictor generate &quot;a red boat at dawn&quot;。- を指定すると標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Give one prompt; put its words in quotation marks: &quot;a red boat&quot;.</source>
        <translation>プロンプトを 1 つ指定してください。言葉は引用符で囲みます: &quot;a red boat&quot;。</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, such as 1024x768, not “%1”.</source>
        <translation>--size には「%1」ではなく、1024x768 のように幅と高さをピクセルで指定します。</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to %1, not “%2”.</source>
        <translation>--seed には「%2」ではなく、0 から %1 までの整数を指定します。</translation>
    </message>
    <message>
        <source>--guidance takes a number from 0 to %1, not “%2”.</source>
        <translation>--guidance には「%2」ではなく、0 から %1 までの数を指定します。</translation>
    </message>
    <message>
        <source>--init takes the file of a picture.</source>
        <translation>--init には画像のファイルを指定します。</translation>
    </message>
    <message>
        <source>--strength takes a number above 0, up to 1, not “%1”: small keeps the start image, 1 keeps nothing of it.</source>
        <translation>--strength には「%1」ではなく、0 より大きく 1 以下の数を指定します: 小さい値では元画像が残り、1 では何も残りません。</translation>
    </message>
    <message>
        <source>--strength says how far a start image is changed: give one with --init IMAGE.</source>
        <translation>--strength は元画像をどれだけ変えるかを表します。--init IMAGE で元画像を指定してください。</translation>
    </message>
    <message>
        <source>--init-noise gives every seed the same noise; leave --count out.</source>
        <translation>--init-noise ではどのシードでも同じノイズになります。--count は指定しないでください。</translation>
    </message>
    <message>
        <source>--dump writes what happens to one picture; leave --count out.</source>
        <translation>--dump は 1 枚の画像で起きることを書き出します。--count は指定しないでください。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>--%1 には「%3」ではなく、1 から %2 までの整数を指定します。</translation>
    </message>
    <message>
        <source>%1 The picture is here instead:</source>
        <translation>%1 画像は代わりにここにあります:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>モデルを開いています</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読み取り中</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>Transformer を読み込み中</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>Turning it into pixels</source>
        <translation>ピクセルに変換中</translation>
    </message>
    <message>
        <source>, asks for a free account</source>
        <translation>、無料のアカウントが必要</translation>
    </message>
    <message>
        <source>  %1 (%2, licence: %3%4): pictor models download %5</source>
        <translation>  %1 (%2、ライセンス: %3%4): pictor models download %5</translation>
    </message>
    <message>
        <source>No model that paints is on this machine. Give one with --model, a folder or a checkpoint file, or fetch one:</source>
        <translation>画像を描くモデルが、このコンピューターにありません。--model でフォルダーかチェックポイントファイルを指定するか、次のいずれかを取得してください:</translation>
    </message>
    <message>
        <source>-o takes the file that the picture is written to, or a folder.</source>
        <translation>-o には、画像を書き込むファイルか、フォルダーを指定します。</translation>
    </message>
    <message>
        <source>Pictures are written as PNG, which keeps their settings: -o %1.png.</source>
        <translation>画像は、設定も残せる PNG で書き込みます。次のように指定してください: -o %1.png。</translation>
    </message>
    <message>
        <source>There is no folder %1; make it, or write elsewhere.</source>
        <translation>フォルダー %1 がありません。作成するか、別の場所に書き込んでください。</translation>
    </message>
    <message>
        <source>%1 is no file; name another.</source>
        <translation>%1 はファイルではありません。別のものを指定してください。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読み込めません。</translation>
    </message>
    <message>
        <source>Standard input is longer than a prompt can be (1 MiB); is it the right file?</source>
        <translation>標準入力が、プロンプトの上限 (1 MiB) を超えています。正しいファイルですか？</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>ウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Learns what the pictures in a folder look like.</source>
        <translation>フォルダーの画像がどう見えるかを学びます。</translation>
    </message>
    <message>
        <source>Finds those that look most like it.</source>
        <translation>その中から、最も似たものを探します。</translation>
    </message>
    <message>
        <source>Pictor makes pictures from words and finds them by likeness, on your machine.</source>
        <translation>Pictor は、言葉から画像を生成し、似た画像を探し出します。すべてこのコンピューターの中で行います。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>The first minute:</source>
        <translation>まずはここから:</translation>
    </message>
    <message>
        <source>“pictor help COMMAND” says more about each.</source>
        <translation>「pictor help COMMAND」で各コマンドの詳しい説明を表示します。</translation>
    </message>
    <message>
        <source>Usage: pictor %1 %2 [options]</source>
        <translation>使い方: pictor %1 %2 [オプション]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>“pictor help %1” says how it is used.</source>
        <translation>「pictor help %1」で使い方を表示します。</translation>
    </message>
    <message>
        <source>“pictor --help” lists all commands.</source>
        <translation>「pictor --help」ですべてのコマンドを表示します。</translation>
    </message>
    <message>
        <source>There is no display to open the window on; use the command line, for example: pictor index FOLDER, then pictor search IMAGE (all commands: pictor --help).</source>
        <translation>ウィンドウを開くディスプレイがありません。コマンドラインを使ってください。例: pictor index FOLDER、続いて pictor search IMAGE (すべてのコマンド: pictor --help)。</translation>
    </message>
    <message>
        <source>Stopping; Ctrl+C again ends at once.</source>
        <translation>停止しています。もう一度 Ctrl+C を押すと、すぐに終了します。</translation>
    </message>
    <message>
        <source>The result could not be written. Is the disk full?</source>
        <translation>結果を書き込めませんでした。ディスクがいっぱいではありませんか？</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 枚を発見</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>フォルダー %1 がありません。パスを直してください。</translation>
    </message>
    <message>
        <source>%1 holds no tokenizer: neither vocab.json and merges.txt, nor tokenizer.json, nor folders with them.</source>
        <translation>%1 にトークナイザーがありません: vocab.json と merges.txt も、tokenizer.json も、それらの入ったフォルダーもありません。</translation>
    </message>
    <message>
        <source>The tokenizer of %1 is not on this machine. Fetch the model with “pictor models download %2”, or give a folder that holds one.</source>
        <translation>%1 のトークナイザーが、このコンピューターにありません。「pictor models download %2」でモデルを取得するか、トークナイザーのあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“pictor models” lists all; a folder is given as ./%1.</source>
        <translation>「pictor models」ですべてを表示します。フォルダーは ./%1 のように指定します。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>There is no model “%1”. %2</source>
        <translation>「%1」というモデルはありません。%2</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures. Name a model that does, such as --model openai/clip-vit-base-patch32.</source>
        <translation>%1 は画像だけを扱い、言葉はわかりません。--model openai/clip-vit-base-patch32 のように、言葉がわかるモデルを指定してください。</translation>
    </message>
    <message>
        <source>No model that reads words is on this machine. Give a folder with --model, or fetch CLIP (0.6 GB): pictor models download openai/clip-vit-base-patch32</source>
        <translation>言葉を読むモデルが、このコンピューターにありません。--model でフォルダーを指定するか、CLIP (0.6 GB) を取得してください: pictor models download openai/clip-vit-base-patch32</translation>
    </message>
    <message>
        <source>--model %1 downloads it (%2)</source>
        <translation>--model %1 でダウンロード (%2)</translation>
    </message>
    <message>
        <source>%1 knows no words, only pictures.</source>
        <translation>%1 は画像だけを扱い、言葉はわかりません。</translation>
    </message>
    <message>
        <source>Use --model %1.</source>
        <translation>--model %1 を使ってください。</translation>
    </message>
    <message>
        <source>Use one that does: %1.</source>
        <translation>言葉がわかるモデルを使ってください: %1。</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>、または </translation>
    </message>
    <message>
        <source>Tell on standard error when each phase of the window&apos;s start was reached.</source>
        <translation>ウィンドウの起動の各段階に達した時点を、標準エラー出力に表示します。</translation>
    </message>
    <message>
        <source>“%1” is no command, and no file.</source>
        <translation>「%1」というコマンドもファイルもありません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>生成した画像</translation>
    </message>
    <message>
        <source>“pictor doctor” takes no arguments.</source>
        <translation>「pictor doctor」に引数は付けられません。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Says what Pictor runs on and what is wrong with it.</source>
        <translation>Pictor の動作環境と、その問題を表示します。</translation>
    </message>
    <message>
        <source>Prints what to paste into a report of a bug: versions, system, processor and its features, memory, devices, libtorch and how fast it multiplies matrices (a second for each device), the folders that Pictor keeps things in, with their sizes and what is free there, and what is wrong with all that and what to do. Nothing leaves this machine; of an access token it says only that there is one, and the home folder reads ~.
Ends with 0 when nothing is wrong, else with 1.</source>
        <translation>不具合の報告に貼り付ける内容を出力します: バージョン、システム、プロセッサーとその機能、メモリ、デバイス、libtorch と行列積の速さ (デバイスごとに 1 秒)、Pictor がデータを置くフォルダーとその大きさと空き、さらに、これらの問題点と対処法。このコンピューターから外へは何も送られません。アクセストークンについては有無だけを示し、ホームフォルダーは ~ と表示します。
問題がなければ 0、あれば 1 で終了します。</translation>
    </message>
    <message>
        <source>Looks at everything.</source>
        <translation>すべてを調べます。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>同じ内容を、プログラム向けに出力します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 indexed</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>登録 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>変更なし %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>読み込み不可 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gone</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>なくなったもの %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of pictures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no device %1 that this libtorch can use. Choose --device cpu, or install a CUDA build.</source>
        <translation>この libtorch で使えるデバイス %1 はありません。--device cpu を選ぶか、CUDA 用のビルドをインストールしてください。</translation>
    </message>
    <message>
        <source>, computes in bf16 itself</source>
        <translation>、bf16 で直接計算可能</translation>
    </message>
    <message>
        <source>, without bf16 of its own</source>
        <translation>、bf16 での直接計算は不可</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>現在の空き</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>For models</source>
        <translation>モデル用</translation>
    </message>
    <message>
        <source>%1, as the settings say</source>
        <translation>%1 (設定による)</translation>
    </message>
    <message>
        <source>%1, chosen automatically</source>
        <translation>%1 (自動で選択)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1 %2: %3 GFLOP/s</source>
        <translation>%1 %2: %3 GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>行列積の速さ</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>対応機能</translation>
    </message>
    <message>
        <source>nothing that is made use of</source>
        <translation>利用するものはなし</translation>
    </message>
    <message>
        <source>Inference module</source>
        <translation>推論モジュール</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>libtorch</source>
        <translation>libtorch</translation>
    </message>
    <message>
        <source>f32 products by</source>
        <translation>f32 の行列積に使用</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>there, in the keychain</source>
        <translation>あり (キーリング)</translation>
    </message>
    <message>
        <source>there, in a file beside the settings</source>
        <translation>あり (設定と同じ場所のファイル)</translation>
    </message>
    <message>
        <source>there, in HF_TOKEN</source>
        <translation>あり (HF_TOKEN)</translation>
    </message>
    <message>
        <source>there, in another program&apos;s file</source>
        <translation>あり (別のプログラムのファイル)</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is no http or https address, so no model can be downloaded. Correct or remove it.</source>
        <translation>HF_ENDPOINT が http または https のアドレスではないため、モデルをダウンロードできません。直すか、設定を解除してください。</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>モデルのハブ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>forbidden (%1)</source>
        <translation>禁止 (%1)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
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
        <translation>Qt のビルド</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>none: the window cannot open</source>
        <translation>なし: ウィンドウを開けません</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>%1: %2 is no folder. Move it away, or choose another place (%3).</source>
        <translation>%1: %2 はフォルダーではありません。それを移動するか、別の場所を選んでください (%3)。</translation>
    </message>
    <message>
        <source>%1: nothing can be written into %2. Change who may write there, or choose another place (%3).</source>
        <translation>%1: %2 に書き込めません。そこへの書き込み権限を変えるか、別の場所を選んでください (%3)。</translation>
    </message>
    <message>
        <source>%1: only %2 are free on the disk of %3. Make room, or choose another place (%4).</source>
        <translation>%1: %3 のディスクの空きが %2 しかありません。空きを作るか、別の場所を選んでください (%4)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 files</source>
        <translation>
            <numerusform>%1 (ファイル %2 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 free</source>
        <translation>%1: %2、空き %3</translation>
    </message>
    <message>
        <source>%1: not there yet, %2 free</source>
        <translation>%1: まだありません、空き %2</translation>
    </message>
    <message>
        <source>, not writable</source>
        <translation>、書き込み不可</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong:</source>
        <translation>
            <numerusform>問題が %n 件あります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seed %1, %2, %n steps, %3 s, %4</source>
        <translation>
            <numerusform>シード %1、%2、%n ステップ、%3 秒、%4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %1 of %n pictures are finished and stay.</source>
        <translation>
            <numerusform>停止しました。%n 枚のうち完成した %1 枚の画像は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Open the window and find pictures like FILE; without one, it asks for a picture.</source>
        <translation>ウィンドウを開き、FILE に似た画像を探します。FILE を省くと、画像を選ぶよう求めます。</translation>
    </message>
    <message>
        <source>Open the window and start new pictures from FILE; without one, it asks for a picture.</source>
        <translation>ウィンドウを開き、FILE から新しい画像を始めます。FILE を省くと、画像を選ぶよう求めます。</translation>
    </message>
    <message>
        <source>Give either --find-similar or --start-image.</source>
        <translation>--find-similar か --start-image の、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--start-image takes one picture.</source>
        <translation>--start-image に指定できる画像は 1 つです。</translation>
    </message>
    <message>
        <source>Without a command, the window opens. It finds what looks like the pictures that it is given, and adds folders to the library.</source>
        <translation>コマンドを付けないと、ウィンドウが開きます。画像を指定すると、それに似たものを探します。フォルダーを指定すると、ライブラリに追加します。</translation>
    </message>
    <message>
        <source>Say which: man, bash, fish or zsh.</source>
        <translation>man、bash、fish、zsh のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Prints the manual page, or what completes a shell&apos;s command line.</source>
        <translation>マニュアルページ、またはシェルのコマンドライン補完を出力します。</translation>
    </message>
    <message>
        <source>Lets fish complete what Pictor takes, without an installation.</source>
        <translation>インストールせずに、fish で Pictor のコマンドラインを補完できるようにします。</translation>
    </message>
    <message>
        <source>pictor [options] [FILE…]</source>
        <translation>pictor [オプション] [FILE…]</translation>
    </message>
    <message>
        <source>pictor COMMAND [options]</source>
        <translation>pictor COMMAND [オプション]</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture; given without %2 it is added to the library.</source>
        <translation>%1 は画像ではなくフォルダーです。%2 を付けずに指定すると、ライブラリに追加されます。</translation>
    </message>
</context>
<context>
    <name>CreateCanvas</name>
    <message>
        <source>Picture without words</source>
        <translation>言葉のない画像</translation>
    </message>
    <message>
        <source>The picture is made as soon as %1 is here.</source>
        <translation>%1 が届きしだい、画像を生成します。</translation>
    </message>
</context>
<context>
    <name>CreateInvitation</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選んでください</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>Describe a landscape</source>
        <translation>風景を言葉で描いてみましょう</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>描きたいものを言葉にしてみましょう</translation>
    </message>
    <message>
        <source>Making pictures needs a model on this machine. It is downloaded once; after that, everything is made here and nothing leaves this machine.</source>
        <translation>画像を生成するには、このコンピューターにモデルが必要です。ダウンロードは一度だけです。その後はすべてここで生成され、このコンピューターから外へは何も送られません。</translation>
    </message>
    <message>
        <source>Write the prompt meanwhile: pictures that you ask for now are made as soon as it is here.</source>
        <translation>その間にプロンプトを書いておけます。今頼んだ画像は、モデルが届きしだい生成されます。</translation>
    </message>
    <message>
        <source>“%1” comes with Pictor to try it at once: it is small, and paints little landscapes and nothing else. It reads English. For everything else, fetch a large model.</source>
        <translation>「%1」は、すぐに試せるよう Pictor に付属しているモデルです。小さなモデルで、小さな風景だけを描きます。読めるのは英語です。それ以外のものには、大きなモデルを取得してください。</translation>
    </message>
    <message>
        <source>Write below what it should show. Drop a picture here to start from it, or one that was made before to have its settings again.</source>
        <translation>何を描くかを下に書いてください。画像をここにドロップすると、そこから始められます。以前に生成した画像をドロップすると、その設定を呼び出せます。</translation>
    </message>
    <message>
        <source>Try “%1”</source>
        <translation>「%1」を試す</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>モデルを表示</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>フォルダーを使う…</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>プロンプトを書く</translation>
    </message>
</context>
<context>
    <name>CreateMessages</name>
    <message numerus="yes">
        <source>%n picture(s) could not be saved, and stay here as long as this window is open. %1</source>
        <translation>
            <numerusform>画像 %n 枚を保存できませんでした。このウィンドウを開いている間だけ、ここに残ります。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be saved to the gallery. Pictor keeps them until they can be. %1</source>
        <translation>
            <numerusform>画像 %n 枚をギャラリーに保存できませんでした。保存できるようになるまで、Pictor が保管します。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message numerus="yes">
        <source>The window stays open: %n picture(s) are on no disk yet, and would be lost with it.</source>
        <translation>
            <numerusform>ウィンドウは開いたままにします。画像 %n 枚がまだどのディスクにもなく、閉じると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from last time were not finished.</source>
        <translation>
            <numerusform>前回の画像 %n 枚が完成していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>The picture was stopped. %n more that you asked for with it can still be made.</source>
        <translation>
            <numerusform>画像の作成を中止しました。同じ依頼の残り %n 枚は、まだ作成できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>「%1」はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>“%1” was discarded.</source>
        <translation>「%1」は破棄されました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Drop a picture to start from it</source>
        <translation>画像をドロップすると、そこから始めます</translation>
    </message>
    <message>
        <source>or one that tells how it was made, to have its settings</source>
        <translation>生成時の設定を含む画像なら、その設定も使えます</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Download of %1</source>
        <translation>%1 のダウンロード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>オンラインにする</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>ファイルを隠す</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling deletes the %1 that are here. A pause keeps them.</source>
        <translation>キャンセルすると、取得済みの %1 が削除されます。一時停止なら残ります。</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DownloadTrouble</name>
    <message>
        <source>Open the licence page</source>
        <translation>ライセンスのページを開く</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Or download the same files from %1, without an account</source>
        <translation>または、アカウントなしで同じファイルを %1 からダウンロード</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop a picture to find its like</source>
        <translation>画像をドロップすると、似たものを探します</translation>
    </message>
    <message>
        <source>or a folder to add it to the library</source>
        <translation>フォルダーをドロップすると、ライブラリに追加します</translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>読み込めなかったファイル</translation>
    </message>
</context>
<context>
    <name>FileProgressList</name>
    <message>
        <source>Files of the download</source>
        <translation>ダウンロードするファイル</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1、検証済み</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Finished pictures</source>
        <translation>完成した画像</translation>
    </message>
</context>
<context>
    <name>FilmstripTile</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1、未保存</translation>
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
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視中のフォルダー</translation>
    </message>
    <message>
        <source>Look for new pictures (%1)</source>
        <translation>新しい画像を探す (%1)</translation>
    </message>
</context>
<context>
    <name>FolderPicker</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Stop watching this folder; its files stay</source>
        <translation>このフォルダーの監視をやめる (ファイルは残ります)</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The disk of “%1” is full. Free some space, or choose another folder.</source>
        <translation>「%1」のディスクがいっぱいです。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Give yourself the right to, or choose another folder.</source>
        <translation>「%1」に書き込めません。書き込みの権限を付けるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Plug in its drive, or choose another folder.</source>
        <translation>フォルダー「%1」がありません。そのドライブを接続するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Try again, or choose another folder.</source>
        <translation>「%1」に書き込めませんでした: %2。もう一度試すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash. Delete it in your file manager.</source>
        <translation>「%1」をゴミ箱に移動できませんでした。ファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>There is no picture to save. Make it again.</source>
        <translation>保存する画像がありません。もう一度生成してください。</translation>
    </message>
    <message>
        <source>Memory does not suffice to save the picture. Close other programs, then save it again.</source>
        <translation>メモリが足りず、画像を保存できません。ほかのプログラムを閉じてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: it is no longer in the trash.</source>
        <translation>「%1」は元に戻せません。ゴミ箱にはもうありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: another file has its name by now. It stays in the trash.</source>
        <translation>「%1」は元に戻せません。同じ名前の別のファイルがすでにあります。画像はゴミ箱に残ります。</translation>
    </message>
    <message>
        <source>“%1” could not be brought back. Take it out of the trash in your file manager.</source>
        <translation>「%1」を元に戻せませんでした。ファイルマネージャーでゴミ箱から取り出してください。</translation>
    </message>
</context>
<context>
    <name>GalleryFolderDialog</name>
    <message>
        <source>A folder for the pictures that Pictor makes</source>
        <translation>Pictor が生成する画像のフォルダー</translation>
    </message>
</context>
<context>
    <name>GalleryPlace</name>
    <message>
        <source>Pictures that are made</source>
        <translation>生成した画像</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>For pictures that are made from now on; the others stay where they are</source>
        <translation>これから生成する画像に使います。ほかの画像は今の場所に残ります</translation>
    </message>
</context>
<context>
    <name>GenerationPanel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Start image and what else the model takes</source>
        <translation>元画像など、モデルが受け付けるそのほかの設定</translation>
    </message>
    <message>
        <source>Start image</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Not in the picture</source>
        <translation>描かないもの</translation>
    </message>
    <message>
        <source>What it should not show</source>
        <translation>画像に入れたくないもの</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Guidance: %1</source>
        <translation>ガイダンス: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The disk of %1 is full. What has arrived is kept: free some space, then go on.</source>
        <translation>%1 のディスクがいっぱいです。届いた分は保存されています。空きを作ってから再開してください。</translation>
    </message>
    <message>
        <source>The disk of %1 cannot hold a file of this size. What has arrived is kept: set HF_HOME to a folder on another disk.</source>
        <translation>%1 のディスクには、この大きさのファイルを置けません。届いた分は保存されています。HF_HOME に別のディスクのフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give yourself the right to, or set HF_HOME to another folder.</source>
        <translation>%1 に書き込めません。書き込みの権限を付けるか、HF_HOME に別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The disk reports a fault with %1: %2. Check the disk, then try again.</source>
        <translation>ディスクが %1 の異常を報告しています: %2。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>links to %1, which is not there</source>
        <translation>%1 へのリンクですが、リンク先がありません</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空です</translation>
    </message>
    <message numerus="yes">
        <source>cut short at %1 bytes</source>
        <translation>
            <numerusform>%1 バイトで途切れています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 arrives incomplete again and again. Check the network connection, then try again.</source>
        <translation>%1 を何度取得しても途中で切れます。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 arrived damaged twice, so nothing of it was kept. Something between here and the hub may change what passes: try again, or over another network.</source>
        <translation>%1 が 2 回続けて壊れて届いたため、何も保存しませんでした。ここからハブまでの間で、内容が変えられている可能性があります。もう一度試すか、別のネットワークでお試しください。</translation>
    </message>
    <message>
        <source>%1 arrived damaged and is fetched once more.</source>
        <translation>%1 が壊れて届いたため、もう一度取得します。</translation>
    </message>
    <message>
        <source>“%1” is no valid name in a model repository. Correct it.</source>
        <translation>「%1」は、モデルのリポジトリで使える名前ではありません。直してください。</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>このフォルダーはありません</translation>
    </message>
    <message>
        <source>no such revision</source>
        <translation>このリビジョンはありません</translation>
    </message>
    <message>
        <source>%1 is not complete in the Hugging Face cache, %2. Download it there first.</source>
        <translation>%1 が Hugging Face のキャッシュ %2 に揃っていません。先にそこへダウンロードしてください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is not a web address. Correct it, or unset it, and start Pictor again.</source>
        <translation>HF_ENDPOINT がウェブアドレスではありません。直すか、設定を解除してから、Pictor を起動し直してください。</translation>
    </message>
    <message>
        <source>%1 redirects in a circle. Check HF_ENDPOINT and the proxy.</source>
        <translation>%1 のリダイレクトが循環しています。HF_ENDPOINT とプロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2). Try again in a while.</source>
        <translation>%1 側に障害があります (ステータス %2)。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1, where the file is stored, refuses to send it (status %2). Try again in a while.</source>
        <translation>ファイルの保管先 %1 が送信を拒否しています (ステータス %2)。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is set, so nothing was asked. Start Pictor without it to download.</source>
        <translation>%1 が設定されているため、何も問い合わせませんでした。ダウンロードするには、これを設定せずに Pictor を起動してください。</translation>
    </message>
    <message>
        <source>Pictor is offline, as its Settings say, so nothing was asked. Go online there, then try again.</source>
        <translation>Pictor は「設定」でオフラインになっているため、何も問い合わせませんでした。「設定」でオンラインにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made.</source>
        <translation>%1 に安全に接続できません。</translation>
    </message>
    <message>
        <source>A virus scanner or a company&apos;s proxy may read along: add its certificate to the system&apos;s, or use another network.</source>
        <translation>ウイルス対策ソフトや会社のプロキシが通信を読み取っている可能性があります。その証明書をシステムの証明書に加えるか、別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network connection, then try again.</source>
        <translation>%1 が応答しません。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the network connection, then try again.</source>
        <translation>%1 との接続が切れました。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection, then try again.</source>
        <translation>%1 に到達できません。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from here, and asks to wait %n second(s).</source>
        <translation>
            <numerusform>ここから %1 への要求が多すぎたため、%n 秒待つよう求められています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Try again in some minutes.</source>
        <translation>ここから %1 への要求が多すぎました。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has been taken down: nobody can download it any more. Choose another model.</source>
        <translation>%1 は公開が停止され、もう誰もダウンロードできません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 has no revision “%2”. Correct it in the model&apos;s entry.</source>
        <translation>%1 にリビジョン「%2」はありません。モデルリストの項目にあるリビジョンを直してください。</translation>
    </message>
    <message>
        <source>%1 has no file “%2” in revision “%3”. Correct the model&apos;s entry.</source>
        <translation>%1 のリビジョン「%3」にファイル「%2」はありません。モデルリストの項目を直してください。</translation>
    </message>
    <message>
        <source>The access token does not allow this. Give it “Read access to contents of all public gated repos you can access” at %1, or enter one of the role “read”.</source>
        <translation>このアクセストークンでは許可されていません。%1 でトークンに「Read access to contents of all public gated repos you can access」を与えるか、ロール「read」のトークンを入力してください。</translation>
    </message>
    <message>
        <source>%1 refuses the request (status %2). If it is not the hub that you meant, correct HF_ENDPOINT; else try again later.</source>
        <translation>%1 が要求を拒否しました (ステータス %2)。意図したハブと違うときは HF_ENDPOINT を直してください。そうでなければ、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 needs a free Hugging Face account: open %2, accept the licence, then enter an access token.</source>
        <translation>%1 には無料の Hugging Face アカウントが必要です。%2 を開いてライセンスに同意してから、アクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>The account of your access token may not download %1 yet: open %2, accept the licence (some are approved by hand), then try again.</source>
        <translation>このアクセストークンのアカウントでは、まだ %1 をダウンロードできません。%2 を開いてライセンスに同意してから (手作業で承認されるものもあります)、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The access token is wrong or has expired. Enter a new one.</source>
        <translation>アクセストークンが間違っているか、期限が切れています。新しいものを入力してください。</translation>
    </message>
    <message>
        <source>The access token in %1 is wrong or has expired. Correct it, or enter another one here.</source>
        <translation>%1 のアクセストークンが間違っているか、期限が切れています。それを直すか、ここで別のものを入力してください。</translation>
    </message>
    <message>
        <source>It hides the one in %1, which may be good.</source>
        <translation>これがあるため、%1 のトークンは使われていません。そちらは有効かもしれません。</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or your account may not see it. Check its name.</source>
        <translation>%2 に %1 がないか、このアカウントでは見られません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no %1 on %2, or it is private. Check its name, or enter an access token of an account that may see it.</source>
        <translation>%2 に %1 がないか、非公開です。名前を確認するか、閲覧できるアカウントのアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a model hub does. If this network asks you to log in, do so in a browser; else check HF_ENDPOINT and the proxy. Then try again.</source>
        <translation>%1 は応答しますが、モデルのハブとしての応答ではありません。このネットワークでログインが必要なときは、ブラウザーでログインしてください。そうでなければ、HF_ENDPOINT とプロキシを確認してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Try again later, or report it.</source>
        <translation>%1 の応答が意味をなしません。後でもう一度試すか、問題を報告してください。</translation>
    </message>
    <message>
        <source>The connection is not safe: %1.</source>
        <translation>接続が安全ではありません: %1。</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 (certificate of “%2”, issued by “%3”).</source>
        <translation>接続が安全ではありません: %1 (「%2」の証明書、発行者「%3」)。</translation>
    </message>
    <message>
        <source>%1 leads out of the Hugging Face cache. Delete it, then try again.</source>
        <translation>%1 は Hugging Face のキャッシュの外につながっています。削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has fallen silent. Check the network connection, then try again.</source>
        <translation>%1 からデータが届かなくなりました。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is being downloaded just now, so it was not removed. Wait for its end, or stop it, then try again.</source>
        <translation>%1 はダウンロード中のため、削除しませんでした。終わるまで待つか、ダウンロードを止めてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache, so there is nothing to remove.</source>
        <translation>%1 は Hugging Face のキャッシュにないため、削除するものがありません。</translation>
    </message>
    <message>
        <source>Which files %1 has</source>
        <translation>%1 にあるファイルの一覧</translation>
    </message>
    <message>
        <source>Where the file is: %1</source>
        <translation>ファイルの場所: %1</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>%1 のダウンロード</translation>
    </message>
    <message>
        <source>Whose the access token is</source>
        <translation>アクセストークンの持ち主</translation>
    </message>
    <message>
        <source>Whether %1 may be downloaded</source>
        <translation>%1 をダウンロードできるかどうか</translation>
    </message>
    <message>
        <source>%1 offers another “%2” than this model is known to have, so it is not downloaded. Check the model&apos;s entry, and HF_ENDPOINT if it is set.</source>
        <translation>%1 の「%2」は、このモデルのものとして知られているファイルと違うため、ダウンロードしません。モデルリストの項目と、設定されていれば HF_ENDPOINT を確認してください。</translation>
    </message>
    <message>
        <source>%1 has two files whose names differ in case only (“%2”): not every disk can tell them apart, so it is not downloaded. Choose another model.</source>
        <translation>%1 に、大文字と小文字だけが違う名前のファイルが 2 つあります (「%2」)。区別できないディスクもあるため、ダウンロードしません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 free, but %3 have to come, and %4 should stay free. Free some space, then try again; or set HF_HOME to a folder on another disk.</source>
        <translation>%1 のディスクの空きは %2 ですが、これから %3 が届き、さらに %4 を空けておく必要があります。空きを作ってからもう一度試すか、HF_HOME に別のディスクのフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The hub has other files now than a moment ago: starting over.</source>
        <translation>ハブのファイルが少し前と変わったため、最初からやり直します。</translation>
    </message>
    <message>
        <source>%1 gives other files each time it is asked. Try again later; if HF_ENDPOINT is set, check it.</source>
        <translation>%1 は問い合わせるたびに違うファイルを返します。後でもう一度お試しください。HF_ENDPOINT が設定されているときは、それを確認してください。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>キーリングのロックが解除されませんでした。</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>キーリングがありません。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーリングが応答しません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make it writable, then enter the token again.</source>
        <translation>%1 に書き込めません: %2。書き込めるようにしてから、トークンをもう一度入力してください。</translation>
    </message>
    <message>
        <source>This is no access token. Copy it whole, it begins with “hf_”.</source>
        <translation>これはアクセストークンではありません。「hf_」で始まる全体をコピーしてください。</translation>
    </message>
    <message>
        <source>No token has been entered here.</source>
        <translation>ここにはまだトークンが入力されていません。</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain.</source>
        <translation>トークンはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain, which gives nothing out: %1</source>
        <translation>トークンはシステムのキーリングにありますが、取り出せません: %1</translation>
    </message>
    <message>
        <source>The token is in %1, a file that only you may read.</source>
        <translation>トークンは %1 にあります。本人だけが読めるファイルです。</translation>
    </message>
    <message>
        <source>%1 So the token is in %2, a file that only you may read.</source>
        <translation>%1 そのため、トークンは %2 にあります。本人だけが読めるファイルです。</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>必要なものを調べています</translation>
    </message>
    <message>
        <source>Looking through other programs’ folders</source>
        <translation>ほかのプログラムのフォルダーを調べています</translation>
    </message>
    <message>
        <source>Waiting for another program that downloads the same file</source>
        <translation>同じファイルをダウンロードしている別のプログラムを待っています</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Waiting until %1 to try again</source>
        <translation>%1 の再試行まで待機中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検証中</translation>
    </message>
    <message numerus="yes">
        <source>has %1 instead of %2 bytes</source>
        <translation>
            <numerusform>大きさが %2 バイトではなく %1 バイトです</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>has other content than it should</source>
        <translation>内容が本来のものと違います</translation>
    </message>
    <message>
        <source>%1 is not in the Hugging Face cache. Download it first.</source>
        <translation>%1 は Hugging Face のキャッシュにありません。先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>damaged at its beginning</source>
        <translation>先頭が破損しています</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Pictures appear here as they are read.</source>
        <translation>画像は、読み込まれた順にここに表示されます。</translation>
    </message>
    <message>
        <source>There are no pictures in the watched folders.</source>
        <translation>監視中のフォルダーに画像がありません。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>ImageMenu</name>
    <message>
        <source>Find similar</source>
        <translation>似た画像を探す</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>元画像に使う</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>ImageTile</name>
    <message>
        <source>%1, %2 alike</source>
        <translation>%1、類似度 %2</translation>
    </message>
</context>
<context>
    <name>IndexingCard</name>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel; what has been read stays</source>
        <translation>キャンセル (読み込み済みの分は残ります)</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>画像の読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not readable</source>
        <translation>
            <numerusform>読み込めないファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the files</source>
        <translation>ファイルを隠します</translation>
    </message>
    <message>
        <source>Lists the files</source>
        <translation>ファイルを一覧表示します</translation>
    </message>
</context>
<context>
    <name>InterruptedDownloads</name>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Add a folder of pictures</source>
        <translation>画像のフォルダーを追加してください</translation>
    </message>
    <message>
        <source>Pictor looks at each of them once. Then drop a picture anywhere on this window to find its like. Nothing leaves this machine.</source>
        <translation>Pictor は画像を 1 枚につき一度だけ読み込みます。その後、このウィンドウのどこかに画像をドロップすると、似たものを探します。このコンピューターから外へは何も送られません。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>画像を開く…</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library “%1” is damaged. Put back a copy of it, or move it away to start anew.</source>
        <translation>ライブラリ「%1」が壊れています。コピーから元に戻すか、別の場所に移して新しく始めてください。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written. Check that you may write to its folder.</source>
        <translation>ライブラリ「%1」に書き込めません。そのフォルダーに書き込めるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library “%1”. Free some and try again.</source>
        <translation>ライブラリ「%1」のディスクに空きがありません。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program keeps the library “%1” busy. Close it and try again.</source>
        <translation>別のプログラムがライブラリ「%1」を使用中です。それを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library “%1” could not be used. Try again.</source>
        <translation>ライブラリ「%1」を使えませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there, or choose another.</source>
        <translation>フォルダー「%1」を作成できませんでした。そこに書き込めるかどうかを確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The model “%1” gives vectors of %2 numbers, but gave %3 before under the same revision. Restore its files.</source>
        <translation>
            <numerusform>モデル「%1」は %2 個の数値のベクトルを返しましたが、以前は同じリビジョンで %3 個でした。モデルのファイルを元に戻してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model “%1” gave no usable numbers. Load it again, or choose another precision.</source>
        <translation>モデル「%1」が使える数値を返しませんでした。読み込み直すか、別の精度を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not there now. Plug in its drive, or remove it from the library.</source>
        <translation>「%1」が今は見つかりません。そのドライブを接続するか、ライブラリから外してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>「%1」を読み込めません。開く権限があるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is empty now. If it lies on a drive, plug it in; otherwise remove it from the library.</source>
        <translation>「%1」が今は空です。ドライブ上にあるなら、それを接続してください。そうでなければ、ライブラリから外してください。</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose a folder with pictures in it.</source>
        <translation>「%1」はフォルダーではありません。画像の入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not part of the library. Add it first.</source>
        <translation>「%1」はライブラリに入っていません。先に追加してください。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Move it away, or choose another folder.</source>
        <translation>「%1」は別のプログラムのデータベースです。別の場所に移すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Pictor. Update Pictor to open it.</source>
        <translation>ライブラリ「%1」は、より新しい Pictor で作られています。開くには Pictor を更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has indexed vectors of %2 numbers, and %3 were given to search with. Index the library anew with this model.</source>
        <translation>
            <numerusform>「%1」には %2 個の数値のベクトルが登録されていますが、検索に渡されたのは %3 個です。このモデルでライブラリのインデックスを作り直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has not indexed this picture yet. Index the library first.</source>
        <translation>「%1」では、この画像はまだインデックスに登録されていません。先にライブラリのインデックスを作ってください。</translation>
    </message>
</context>
<context>
    <name>LibraryMessages</name>
    <message>
        <source>Go online</source>
        <translation>オンラインにする</translation>
    </message>
    <message>
        <source>Enter token</source>
        <translation>トークンを入力</translation>
    </message>
    <message>
        <source>See the licence</source>
        <translation>ライセンスを見る</translation>
    </message>
    <message>
        <source>Remove models</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
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
        <translation>画像を生成するモデルのフォルダー</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Use for the library</source>
        <translation>ライブラリに使う</translation>
    </message>
    <message>
        <source>%1 is downloaded when it is first needed</source>
        <translation>%1 は初めて必要になったときにダウンロードされます</translation>
    </message>
    <message>
        <source>Make pictures with it</source>
        <translation>これで画像を生成</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>メモリから外す</translation>
    </message>
    <message>
        <source>Frees the memory %1 takes</source>
        <translation>%1 が使っているメモリを空けます</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Reads every file of %1 and compares it with the original</source>
        <translation>%1 のすべてのファイルを読み込み、オリジナルと比べます</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ファイルを表示</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Gated: its makers want you to accept the licence on the model&apos;s page, with a free account, first.</source>
        <translation>同意が必要: 制作者は、先に無料のアカウントでモデルのページのライセンスに同意することを求めています。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス: %1</translation>
    </message>
</context>
<context>
    <name>ModelFolderDialog</name>
    <message>
        <source>A CLIP model in the Hugging Face layout</source>
        <translation>Hugging Face 形式の CLIP モデル</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Licence: %1. Asks for a free account.</source>
        <translation>ライセンス: %1。無料のアカウントが必要です。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>フォルダーを使う…</translation>
    </message>
    <message>
        <source>Look again which models are here</source>
        <translation>どのモデルがあるかを調べ直す</translation>
    </message>
    <message>
        <source>The library uses %1, chosen automatically.</source>
        <translation>ライブラリは、自動で選ばれた %1 を使います。</translation>
    </message>
    <message>
        <source>The library uses %1, as you chose.</source>
        <translation>ライブラリは、選択された %1 を使います。</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>自動で選ぶ</translation>
    </message>
</context>
<context>
    <name>OtherFolderDialog</name>
    <message>
        <source>A folder where another program keeps models</source>
        <translation>ほかのプログラムがモデルを置いているフォルダー</translation>
    </message>
</context>
<context>
    <name>OtherFolders</name>
    <message>
        <source>ComfyUI, Forge and others: a file that is already there is linked, not downloaded again.</source>
        <translation>ComfyUI、Forge など: すでにあるファイルは、ダウンロードし直さずにリンクします。</translation>
    </message>
    <message>
        <source>Look there no more: %1</source>
        <translation>ここはもう探さない: %1</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Find pictures like this one</source>
        <translation>この画像に似たものを探す</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Find similar</source>
        <translation>似た画像を探す</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>設定を再利用</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>元画像に使う</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>%1 × %2, shown at %3 %</source>
        <translation>%1 × %2、表示倍率 %3%</translation>
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
        <translation>ファイル「%1」がありません。移動または削除された可能性があります。元のフォルダーを調べてください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a picture in it.</source>
        <translation>「%1」はフォルダーです。その中の画像を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Choose a file that holds a picture.</source>
        <translation>「%1」はデバイスまたはパイプです。画像の入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that you may read it.</source>
        <translation>「%1」を開けませんでした。読み込む権限があるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>「%1」は空です。もう一度コピーするか、ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Pictor knows. Save it as JPEG, PNG, WebP, GIF, TIFF or BMP.</source>
        <translation>「%1」は、Pictor が扱える画像ではありません。JPEG、PNG、WebP、GIF、TIFF、BMP のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels; Pictor opens up to %4 million. Save a smaller copy of it.</source>
        <translation>「%1」は %2 × %3 ピクセルですが、Pictor が開けるのは %4 メガピクセルまでです。小さくしたコピーを保存してください。</translation>
    </message>
    <message>
        <source>“%1” ends before the picture does. Copy or download it again.</source>
        <translation>「%1」は画像の途中で終わっています。もう一度コピーするか、ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Copy or download it again, or save it anew where it was made.</source>
        <translation>「%1」は壊れています。もう一度コピーするかダウンロードするか、作成したプログラムで保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” is of a rare kind that Pictor does not read. Save it as PNG or as an ordinary JPEG.</source>
        <translation>「%1」は、Pictor で読み込めない珍しい種類の画像です。PNG か、普通の JPEG として保存してください。</translation>
    </message>
    <message>
        <source>Memory does not suffice for “%1”. Close other programs, or save a smaller copy of it.</source>
        <translation>「%1」にはメモリが足りません。ほかのプログラムを閉じるか、小さくしたコピーを保存してください。</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Memory: %1</source>
        <translation>メモリ: %1</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>What should the picture show?</source>
        <translation>どんな画像にしますか？</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Download %1 and generate</source>
        <translation>%1 をダウンロードして生成</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Hide the settings of the picture</source>
        <translation>画像の設定を隠す</translation>
    </message>
    <message>
        <source>Show the settings of the picture</source>
        <translation>画像の設定を表示</translation>
    </message>
    <message>
        <source>Without words, the model paints at random.</source>
        <translation>言葉がなければ、モデルはランダムに描きます。</translation>
    </message>
</context>
<context>
    <name>QueryChip</name>
    <message>
        <source>Looking for pictures like %1</source>
        <translation>%1に似た画像を検索中</translation>
    </message>
    <message>
        <source>Look for no picture</source>
        <translation>画像での検索をやめる</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Without words</source>
        <translation>言葉なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>キューから外す</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>%1 holds a model that compares pictures and cannot make any: choose a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 にあるのは画像を比べるモデルで、画像は生成できません。FLUX.1 か Stable Diffusion 3 のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds a model that makes pictures from words and cannot compare pictures: choose a CLIP model.</source>
        <translation>%1 にあるのは言葉から画像を生成するモデルで、画像は比べられません。CLIP のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model list %1 cannot be used: %2. Correct it, or move it away.</source>
        <translation>モデルリスト %1 を使えません: %2。直すか、別の場所に移してください。</translation>
    </message>
    <message>
        <source>is not 64 hexadecimal digits in lower case</source>
        <translation>が小文字の 16 進数 64 桁ではありません</translation>
    </message>
    <message>
        <source>is not of the form org/name</source>
        <translation>が org/name の形ではありません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is neither image-embedding nor text-to-image</source>
        <translation>が image-embedding でも text-to-image でもありません</translation>
    </message>
    <message>
        <source>looks like a folder; give the model a name and put the folder in “folder”</source>
        <translation>がフォルダーのように見えます。モデルに名前を付け、フォルダーは「folder」に書いてください</translation>
    </message>
    <message>
        <source>is not an absolute path</source>
        <translation>が絶対パスではありません</translation>
    </message>
    <message>
        <source>has a number below 1</source>
        <translation>に 1 より小さい数があります</translation>
    </message>
    <message>
        <source>has a size that is no multiple of %1</source>
        <translation>の大きさが %1 の倍数ではありません</translation>
    </message>
    <message>
        <source>has a size beyond the longest side</source>
        <translation>の大きさが最長辺を超えています</translation>
    </message>
    <message>
        <source>has a guidance without supporting it</source>
        <translation>にガイダンスがありますが、対応していません</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>at byte %1, %2</source>
        <translation>%1 バイト目、%2</translation>
    </message>
    <message>
        <source>it has no list “models”</source>
        <translation>リスト「models」がありません</translation>
    </message>
    <message>
        <source>it lists model %1 twice</source>
        <translation>モデル %1 が 2 回載っています</translation>
    </message>
    <message>
        <source>The model list %1 cannot be read: %2.</source>
        <translation>モデルリスト %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 holds a transformer; its text encoders, tokenizers and configurations are missing.</source>
        <translation>%1 には Transformer がありますが、そのテキストエンコーダー、トークナイザー、構成ファイルがありません。</translation>
    </message>
    <message>
        <source>Use a folder with all parts of the model instead.</source>
        <translation>代わりに、モデルのすべての部分が揃ったフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>They are taken from %1, which is not on this machine: download it on the window&apos;s page Models, or with “pictor models download %2”.</source>
        <translation>これらは %1 から取りますが、それはこのコンピューターにありません。ウィンドウの「モデル」ページか、「pictor models download %2」でダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 holds a model of the family “%2”, not “%3”: choose another file.</source>
        <translation>%1 にあるのはファミリー「%2」のモデルで、「%3」ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged, or no safetensors file; replace it by a fresh copy.</source>
        <translation>%1 は壊れているか、safetensors ファイルではありません。新しいコピーと置き換えてください。</translation>
    </message>
    <message>
        <source>There is no file %1; correct the path.</source>
        <translation>ファイル %1 がありません。パスを直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut short: it has %2 of %3 bytes; get it again.</source>
        <translation>
            <numerusform>%1 は途中で切れています: %3 バイトのうち %2 バイトしかありません。入手し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no transformer of FLUX.1 or Stable Diffusion 3, which is what makes pictures: choose another file.</source>
        <translation>%1 には、画像を生成する FLUX.1 や Stable Diffusion 3 の Transformer がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model gave a wrong number of values; please report this.</source>
        <translation>モデルが返した値の数が正しくありません。この問題を報告してください。</translation>
    </message>
    <message>
        <source>The picture is empty; choose another one.</source>
        <translation>画像が空です。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>This model knows pictures only; choose one that understands words, such as CLIP.</source>
        <translation>このモデルは画像だけを扱います。CLIP のように、言葉がわかるモデルを選んでください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>A file of the model is missing; put it back or get the model again. (%1)</source>
        <translation>モデルのファイルがありません。元に戻すか、モデルを入手し直してください。(%1)</translation>
    </message>
    <message>
        <source>A file of the model is damaged; replace it by a fresh copy. (%1)</source>
        <translation>モデルのファイルが壊れています。新しいコピーと置き換えてください。(%1)</translation>
    </message>
    <message>
        <source>A file that you named cannot be used; correct the path, or name another. (%1)</source>
        <translation>指定されたファイルを使えません。パスを直すか、別のファイルを指定してください。(%1)</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs, or choose a smaller picture or model. (%1)</source>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、画像またはモデルを小さいものにしてください。(%1)</translation>
    </message>
    <message>
        <source>This cannot be done here; use another model, device or precision. (%1)</source>
        <translation>ここでは実行できません。別のモデル、デバイス、精度のいずれかを使ってください。(%1)</translation>
    </message>
    <message>
        <source>The model failed in a way that it should not; please report this. (%1)</source>
        <translation>モデルが、起きるはずのない失敗をしました。この問題を報告してください。(%1)</translation>
    </message>
    <message>
        <source>There is no device cuda:%1 here; use the CPU, or a Pictor that is built for CUDA.</source>
        <translation>ここにはデバイス cuda:%1 がありません。CPU か、CUDA 用にビルドされた Pictor を使ってください。</translation>
    </message>
    <message>
        <source>The vocabulary in the model&apos;s folder belongs to another model; replace it by a fresh copy.</source>
        <translation>モデルのフォルダーにある語彙は、別のモデルのものです。新しいコピーと置き換えてください。</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “clip”.</source>
        <translation>Pictor は、%2 のモデルファミリー「%1」を扱えません。「clip」を使ってください。</translation>
    </message>
    <message>
        <source>Pictor does not know the model family “%1” of %2; use “flux” or “sd3”.</source>
        <translation>Pictor は、%2 のモデルファミリー「%1」を扱えません。「flux」か「sd3」を使ってください。</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory in full precision: its weights are taken in 8 bits, which changes the picture a little.</source>
        <translation>%1 は、本来の精度では %2 のメモリに収まりません。重みを 8 ビットにするため、画像が少し変わります。</translation>
    </message>
    <message>
        <source>%1 does not fit whole into %2 of memory: its parts are loaded one after another.</source>
        <translation>%1 は、全体では %2 のメモリに収まりません。部分ごとに順に読み込みます。</translation>
    </message>
    <message>
        <source>%1 does not fit into %2 of memory: it is read block by block in each step, which takes longer.</source>
        <translation>%1 は %2 のメモリに収まりません。ステップごとにブロック単位で読み込むため、時間がかかります。</translation>
    </message>
    <message>
        <source>The picture is finished, but its tensors could not be written. (%1)</source>
        <translation>画像は完成しましたが、そのテンソルを書き込めませんでした。(%1)</translation>
    </message>
    <message>
        <source>Memory ran out with %1; going on with %2.</source>
        <translation>%1 ではメモリが足りなくなったため、%2 で続けます。</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory for this picture, but may take %3 here: make a smaller picture, raise the memory budget, or wait until other work has ended.</source>
        <translation>%1 はこの画像に %2 のメモリを必要としますが、ここで使えるのは %3 です。画像を小さくするか、モデル用のメモリを増やすか、ほかの作業が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too small; give at least %2.</source>
        <translation>%1 ピクセルの画像は小さすぎます。%2 以上にしてください。</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; %2 is the longest side that can be made.</source>
        <translation>%1 ピクセルの画像は大きすぎます。生成できる辺の長さは %2 までです。</translation>
    </message>
    <message numerus="yes">
        <source>A picture cannot be made in %1 steps; give 1 to %2.</source>
        <translation>
            <numerusform>%1 ステップでは画像を生成できません。1 から %2 までにしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures cannot be made at once; give 1 to %2.</source>
        <translation>
            <numerusform>%1 枚の画像を一度に生成することはできません。1 から %2 までにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guidance cannot be %1; give 0 or more.</source>
        <translation>ガイダンスを %1 にすることはできません。0 以上にしてください。</translation>
    </message>
    <message>
        <source>The strength of the change cannot be %1; give more than 0 and at most 1.</source>
        <translation>変化の強さを %1 にすることはできません。0 より大きく 1 以下にしてください。</translation>
    </message>
    <message>
        <source>Files of noise and of inner values belong to one picture; set the count to 1.</source>
        <translation>ノイズや内部の値のファイルは、1 枚の画像のためのものです。枚数を 1 にしてください。</translation>
    </message>
    <message>
        <source>%1 works without guidance: it was ignored.</source>
        <translation>%1 はガイダンスを使わないため、指定を無視しました。</translation>
    </message>
    <message>
        <source>%1 knows no negative prompts: it was ignored.</source>
        <translation>%1 はネガティブプロンプトを扱えないため、指定を無視しました。</translation>
    </message>
    <message>
        <source>The size was rounded from %1 to %2 pixels: sides are multiples of %3.</source>
        <translation>大きさを %1 から %2 ピクセルに丸めました。辺の長さは %3 の倍数になります。</translation>
    </message>
    <message>
        <source>The negative prompt has no effect: it needs a guidance of more than 1.</source>
        <translation>ネガティブプロンプトは効果がありません。1 より大きいガイダンスが必要です。</translation>
    </message>
    <message>
        <source>The model gave a picture of a wrong size; please report this.</source>
        <translation>モデルが返した画像の大きさが正しくありません。この問題を報告してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the start image; use a smaller one.</source>
        <translation>元画像のためのメモリが足りません。小さい画像を使ってください。</translation>
    </message>
    <message>
        <source>%1 cannot make pictures here.</source>
        <translation>%1 は、ここでは画像を生成できません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged, it has %2 of %3 bytes: download the model again.</source>
        <translation>
            <numerusform>%1 は壊れています。%3 バイトのうち %2 バイトしかありません。モデルをもう一度ダウンロードしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of %1 are not on this machine. They are downloaded (%2) when it is first used; the page Models, or “pictor models download %3”, does so now.</source>
        <translation>%1 のファイルが、このコンピューターにありません。初めて使うときにダウンロードされます (%2)。「モデル」ページか「pictor models download %3」で、今すぐダウンロードすることもできます。</translation>
    </message>
    <message>
        <source>The inference module %1 cannot be loaded; install Pictor again.</source>
        <translation>推論モジュール %1 を読み込めません。Pictor をインストールし直してください。</translation>
    </message>
    <message>
        <source>The inference module %1 belongs to another version of Pictor; install Pictor again.</source>
        <translation>推論モジュール %1 は、別のバージョンの Pictor のものです。Pictor をインストールし直してください。</translation>
    </message>
    <message>
        <source>The inference module is missing; install Pictor again, or set PICTOR_INFERENCE_MODULE_DIR to its folder.</source>
        <translation>推論モジュールがありません。Pictor をインストールし直すか、PICTOR_INFERENCE_MODULE_DIR にそのフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>がテキストではありません</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>が true でも false でもありません</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation>が 0 から %1 までの整数ではありません</translation>
    </message>
    <message>
        <source>is no number of 0 or more</source>
        <translation>が 0 以上の数ではありません</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>がリストではありません</translation>
    </message>
    <message>
        <source>“%1” of %2 %3</source>
        <translation>%2 の「%1」%3</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>モデルが指定されていません。</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>「%1」というモデルはありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>Known models: %1. A folder is written with its path, such as ./%2.</source>
        <translation>使えるモデル: %1。フォルダーは ./%2 のように、パスを付けて書きます。</translation>
    </message>
    <message>
        <source>my-model</source>
        <translation>my-model</translation>
    </message>
    <message>
        <source>“%1” makes pictures from words and cannot compare pictures.</source>
        <translation>「%1」は言葉から画像を生成するモデルで、画像は比べられません。</translation>
    </message>
    <message>
        <source>“%1” compares pictures and cannot make any.</source>
        <translation>「%1」は画像を比べるモデルで、画像は生成できません。</translation>
    </message>
    <message>
        <source>Models that can: %1.</source>
        <translation>それができるモデル: %1。</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor does not know; give the folder of a CLIP, FLUX or Stable Diffusion 3 model.</source>
        <translation>%1 にあるのはタイプ「%2」のモデルで、Pictor では扱えません。CLIP、FLUX、Stable Diffusion 3 のいずれかのモデルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no folder %1; correct the path.</source>
        <translation>フォルダー %1 がありません。パスを直してください。</translation>
    </message>
    <message>
        <source>%1 is no model folder: there is neither config.json nor model_index.json in it.</source>
        <translation>%1 はモデルのフォルダーではありません。config.json も model_index.json もありません。</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but models may take %3 here: raise the memory budget, or use a smaller model.</source>
        <translation>%1 は %2 のメモリを必要としますが、ここでモデルが使えるのは %3 です。モデル用のメモリを増やすか、より小さいモデルを使ってください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, but of the %3 that models may take, %4 are in use (%5): wait until that work has ended or cancel it, then try again.</source>
        <translation>%1 は %2 のメモリを必要としますが、モデルが使える %3 のうち %4 が使用中です (%5)。その作業が終わるのを待つか、キャンセルしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 comes with Pictor: there is nothing to check or remove.</source>
        <translation>%1 は Pictor に付属しています。検証や削除をするものはありません。</translation>
    </message>
    <message>
        <source>%1 is a folder of yours, %2: Pictor neither checks nor removes it.</source>
        <translation>%1 はご自身のフォルダー %2 です。Pictor は検証も削除もしません。</translation>
    </message>
    <message>
        <source>Nothing of %1 is on this machine.</source>
        <translation>%1 のものは、このコンピューターに何もありません。</translation>
    </message>
    <message>
        <source>%1 is too large; replace it by a fresh copy.</source>
        <translation>%1 が大きすぎます。新しいコピーと置き換えてください。</translation>
    </message>
    <message>
        <source>%1 holds no weights: put model.safetensors or pytorch_model.bin there.</source>
        <translation>%1 に重みがありません。そこに model.safetensors か pytorch_model.bin を置いてください。</translation>
    </message>
    <message>
        <source>%1 is no JSON object; replace it by a fresh copy.</source>
        <translation>%1 は JSON オブジェクトではありません。新しいコピーと置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is missing; put it back or get the model again.</source>
        <translation>%1 がありません。元に戻すか、モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 holds a model of type “%2”, which Pictor cannot run; give the folder of a FLUX.1 or Stable Diffusion 3 model.</source>
        <translation>%1 にあるのはタイプ「%2」のモデルで、Pictor では実行できません。FLUX.1 か Stable Diffusion 3 のモデルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The vocabulary in %1 belongs to another model; replace it by a fresh copy.</source>
        <translation>%1 の語彙は、別のモデルのものです。新しいコピーと置き換えてください。</translation>
    </message>
    <message numerus="yes">
        <source>The negative prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>ネガティブプロンプトは「%1」の後で切られました。モデルが読むのは %2 トークンです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>プロンプトは「%1」の後で切られました。モデルが読むのは %2 トークンです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no true copy of %2, %3 differs: nothing was downloaded from it.</source>
        <translation>%1 は %2 の正確なコピーではありません。%3 が異なるため、そこからは何もダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>%1 is a file, and none that holds a model: give a model&apos;s folder, or a .safetensors file.</source>
        <translation>%1 はモデルを含まないファイルです。モデルのフォルダー、または .safetensors ファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a model&apos;s key</comment>
        <translation>「%1」</translation>
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
        <translation>%1、%2、%3、%4、%5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>通信の記録</translation>
    </message>
    <message>
        <source>Everything that Pictor ever asked of another machine: when, whom, what for, and how much came.</source>
        <translation>Pictor がこれまでに別のコンピューターへ問い合わせたもののすべてです。いつ、どこへ、何のために、どれだけ届いたかを示します。</translation>
    </message>
    <message>
        <source>None so far: nothing has left this machine.</source>
        <translation>まだありません。このコンピューターから外へは何も送られていません。</translation>
    </message>
    <message>
        <source>Back to the settings (%1)</source>
        <translation>設定に戻る (%1)</translation>
    </message>
</context>
<context>
    <name>RestoreBanner</name>
    <message>
        <source>%1 tells how it was made.</source>
        <translation>%1 には生成時の設定があります。</translation>
    </message>
    <message>
        <source>%1 tells how it was made: “%2”</source>
        <translation>%1 には生成時の設定があります: 「%2」</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Restore the settings</source>
        <translation>設定を復元</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>元画像に使う</translation>
    </message>
</context>
<context>
    <name>SavePictureDialog</name>
    <message>
        <source>Save the picture as</source>
        <translation>画像に名前を付けて保存</translation>
    </message>
    <message>
        <source>PNG, with its settings (%1)</source>
        <translation>PNG、設定付き (%1)</translation>
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
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Drop or paste a picture</source>
        <translation>画像をドロップまたは貼り付け</translation>
    </message>
    <message>
        <source>Search with words, or drop a picture</source>
        <translation>言葉で検索、または画像をドロップ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>%1 compares pictures only; to search with words, choose a CLIP model.</source>
        <translation>%1 は画像だけを比べます。言葉で検索するには、CLIP のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>The seed stays; click for another one each time</source>
        <translation>シードは固定です。クリックすると毎回変わります</translation>
    </message>
    <message>
        <source>Another seed each time; click to keep this one</source>
        <translation>シードは毎回変わります。クリックすると今のシードに固定します</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>モデル用のメモリ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Downloads that run stop, and can go on later.</source>
        <translation>このコンピューターから外へは何も送られません。実行中のダウンロードは停止し、後で再開できます。</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>通信の記録を表示</translation>
    </message>
    <message>
        <source>Access token of your Hugging Face account</source>
        <translation>Hugging Face アカウントのアクセストークン</translation>
    </message>
    <message>
        <source>Model folders of other programs</source>
        <translation>ほかのプログラムのモデルフォルダー</translation>
    </message>
    <message>
        <source>Where files live</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Pictor connects to the network only to fetch models, and tells nobody about you.</source>
        <translation>Pictor がネットワークに接続するのはモデルを取得するときだけです。ユーザーのことは誰にも知らせません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Always off</source>
        <translation>常にオフ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell when long work ends</source>
        <translation>長い作業が終わったら知らせる</translation>
    </message>
    <message>
        <source>The desktop says so while the window is not in front: what ended, and how many. Never your words.</source>
        <translation>ウィンドウが前面にないとき、何がいくつ終わったかをデスクトップの通知で知らせます。入力した言葉が表示されることはありません。</translation>
    </message>
    <message>
        <source>%1 is set: nothing leaves this machine, whatever is chosen here.</source>
        <translation>%1 が設定されています。ここで何を選んでも、このコンピューターから外へは何も送られません。</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>ShapePicker</name>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 対 %2</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅 (ピクセル)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ (ピクセル)</translation>
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
        <translation>共通</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Go to Create</source>
        <translation>「作成」に移動</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>「ライブラリ」に移動</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>「モデル」に移動</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>「設定」に移動</translation>
    </message>
    <message>
        <source>Paste a picture: to start from it, or to find its like</source>
        <translation>画像を貼り付け: そこから始める、または似たものを探す</translation>
    </message>
    <message>
        <source>Open a picture: to start from it, or to find its like</source>
        <translation>画像を開く: そこから始める、または似たものを探す</translation>
    </message>
    <message>
        <source>What can be done with a picture</source>
        <translation>画像に対してできること</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>次のコントロールへ</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>前のコントロールへ</translation>
    </message>
    <message>
        <source>Press the button, turn the switch</source>
        <translation>ボタンを押す、スイッチを切り替える</translation>
    </message>
    <message>
        <source>Another choice, number or row</source>
        <translation>別の選択肢、数値、行へ</translation>
    </message>
    <message>
        <source>Scroll up a little</source>
        <translation>少し上にスクロール</translation>
    </message>
    <message>
        <source>Scroll down a little</source>
        <translation>少し下にスクロール</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>1 ページ上へ</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>1 ページ下へ</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>最初へ</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>最後へ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>画像を生成</translation>
    </message>
    <message>
        <source>Stop the picture that is being made</source>
        <translation>生成中の画像を停止</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>プロンプトに移動</translation>
    </message>
    <message>
        <source>In the prompt&apos;s first line: the prompt before</source>
        <translation>プロンプトの最初の行で: 前のプロンプト</translation>
    </message>
    <message>
        <source>In the prompt&apos;s last line: the prompt after</source>
        <translation>プロンプトの最後の行で: 次のプロンプト</translation>
    </message>
    <message>
        <source>The picture on the canvas</source>
        <translation>キャンバスの画像</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Each of its pixels as one</source>
        <translation>等倍で表示 (100%)</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>全体表示と等倍を切り替え</translation>
    </message>
    <message>
        <source>Look farther left</source>
        <translation>さらに左を見る</translation>
    </message>
    <message>
        <source>Look farther right</source>
        <translation>さらに右を見る</translation>
    </message>
    <message>
        <source>Look farther up</source>
        <translation>さらに上を見る</translation>
    </message>
    <message>
        <source>Look farther down</source>
        <translation>さらに下を見る</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>To another picture of the queue</source>
        <translation>キューの別の画像へ</translation>
    </message>
    <message>
        <source>Show it, or why it failed</source>
        <translation>画像、または失敗した理由を表示</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>順番を早める</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>順番を遅らせる</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>キューから外す</translation>
    </message>
    <message>
        <source>Finished pictures, and those of the library</source>
        <translation>完成した画像とライブラリの画像</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>似た画像を探す</translation>
    </message>
    <message>
        <source>Use as start image</source>
        <translation>元画像に使う</translation>
    </message>
    <message>
        <source>Reuse its settings</source>
        <translation>設定を再利用</translation>
    </message>
    <message>
        <source>Copy, to paste it into a file manager or another program</source>
        <translation>コピー (ファイルマネージャーや別のプログラムに貼り付け可能)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>検索に移動</translation>
    </message>
    <message>
        <source>From the search to the pictures</source>
        <translation>検索から画像へ</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>検索を終える</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Look for new pictures</source>
        <translation>新しい画像を探す</translation>
    </message>
    <message>
        <source>Stop watching the folder; its files stay</source>
        <translation>フォルダーの監視をやめる (ファイルは残ります)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー操作</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>前の章</translation>
    </message>
    <message>
        <source>The next chapter</source>
        <translation>次の章</translation>
    </message>
    <message>
        <source>From the chapters to the text</source>
        <translation>章の一覧から本文へ</translation>
    </message>
    <message>
        <source>Finished pictures</source>
        <translation>完成した画像</translation>
    </message>
    <message>
        <source>Leave a question, a list, the settings of a picture or the help</source>
        <translation>質問、一覧、画像の設定、ヘルプを閉じる</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>最後に削除したものを元に戻す</translation>
    </message>
</context>
<context>
    <name>ShortcutsChapter</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>StartImageDialog</name>
    <message>
        <source>Start from this picture</source>
        <translation>この画像から始める</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
</context>
<context>
    <name>StartImageField</name>
    <message>
        <source>Drop or paste a picture, or</source>
        <translation>画像をドロップか貼り付け、または</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>ノイズからの生成に戻す</translation>
    </message>
    <message>
        <source>Change: %1 %</source>
        <translation>変化: %1%</translation>
    </message>
    <message>
        <source>How much of the start image changes, in percent</source>
        <translation>元画像をどれだけ変えるか (パーセント)</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 is damaged: merge rule %2 uses &quot;%3&quot;, which is not in the vocabulary. Get the file again.</source>
        <translation>%1 は壊れています: マージ規則 %2 で使われている「%3」が語彙にありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get the file again.</source>
        <translation>%1 は壊れています: %2。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is missing. Put it back, or get the model again.</source>
        <translation>%1 がありません。元に戻すか、モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>it is larger than any tokenizer&apos;s</source>
        <translation>どのトークナイザーのファイルより大きいです</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%2 バイト目、%1</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>JSON オブジェクトがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid token number</source>
        <translation>「%1」は有効なトークン番号ではありません</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not in it</source>
        <translation>%1「%2」がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid number</source>
        <translation>「%1」に有効な番号がありません</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): get the model again.</source>
        <translation>%1 を読み込めません (%2)。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: get the model again.</source>
        <translation>%1 は壊れています。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>line %1 is no merge rule</source>
        <translation>%1 行目がマージ規則ではありません</translation>
    </message>
    <message>
        <source>merge rule %1 is malformed</source>
        <translation>マージ規則 %1 の形式が正しくありません</translation>
    </message>
    <message>
        <source>%1 describes another tokenizer than CLIP&apos;s.</source>
        <translation>%1 は CLIP とは別のトークナイザーのものです。</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Access token (hf_…)</source>
        <translation>アクセストークン (hf_…)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>確認して続行</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしています。</translation>
    </message>
    <message>
        <source>Make a token that may read</source>
        <translation>読み取り用のトークンを作る</translation>
    </message>
</context>
<context>
    <name>TokenSection</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>別のトークン</translation>
    </message>
    <message>
        <source>Paste a token: hf_…</source>
        <translation>トークンを貼り付け: hf_…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Make a token on the web (role “read”)</source>
        <translation>ウェブでトークンを作る (ロール「read」)</translation>
    </message>
</context>
<context>
    <name>UpkeepPanel</name>
    <message>
        <source>Check of %1</source>
        <translation>%1 の検証</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Download them again</source>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>WatchFolderDialog</name>
    <message>
        <source>Add a folder to the library</source>
        <translation>ライブラリにフォルダーを追加</translation>
    </message>
</context>
<context>
    <name>pictor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>pictor::ModelRegistry</name>
    <message>
        <source>%1 is being downloaded: cancel that first.</source>
        <translation>%1 はダウンロード中です。先にそれをキャンセルしてください。</translation>
    </message>
    <message>
        <source>%1 is loaded: unload it first.</source>
        <translation>%1 はメモリに読み込まれています。先にメモリから外してください。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateState</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty.</source>
        <translation>前回のプロンプトとキューを読み込めませんでした。ページは空の状態で始まります。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateStore</name>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>前回のプロンプトとキューを読み込めませんでした。ページは空の状態で始まり、%1 をそのまま残すため、内容は保存されません。そのファイルを別の場所に移すか、その読み取り権限とフォルダーへの書き込み権限を確認してから、Pictor を再起動してください。</translation>
    </message>
    <message>
        <source>The prompt and the queue of the last time could not be read; the page starts empty, and the file is kept as %1. Look there for a prompt that you miss; else it may be deleted.</source>
        <translation>前回のプロンプトとキューを読み込めませんでした。ページは空の状態で始まり、ファイルは %1 として残されます。必要なプロンプトがあれば、その中を探してください。なければ削除してかまいません。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateViewModel</name>
    <message numerus="yes">
        <source>%n picture(s) of the last time could not be saved then. Pictor kept them, and puts them into the gallery now.</source>
        <translation>
            <numerusform>前回の画像 %n 枚は、そのとき保存できませんでした。Pictor が保管していたので、今からギャラリーに入れます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
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
        <translation>%1 を取得済みです。再開しますか？</translation>
    </message>
    <message>
        <source>Downloads were interrupted. Go on? %1</source>
        <comment>list of models with amounts</comment>
        <translation>ダウンロードが中断されています。再開しますか？ %1</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Waits until others are through</source>
        <translation>ほかのダウンロードを待っています</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>pictor::ui::DropReader</name>
    <message>
        <source>There is no picture in this. Drop or paste a picture file, a folder or a copied picture.</source>
        <translation>この中に画像がありません。画像ファイル、フォルダー、コピーした画像のいずれかを、ドロップするか貼り付けてください。</translation>
    </message>
    <message>
        <source>The browser gave only the picture&apos;s address, and Pictor does not fetch from the web. Copy the picture itself there and paste it here, or save it and drop the file.</source>
        <translation>ブラウザーから渡されたのは画像のアドレスだけで、Pictor はウェブから取得しません。ブラウザーで画像そのものをコピーしてここに貼り付けるか、保存したファイルをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n picture(s) are finished.</source>
        <translation>
            <numerusform>画像 %n 枚が完成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be made</source>
        <translation>画像を生成できませんでした</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>画像が完成しました</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were read.</source>
        <translation>
            <numerusform>画像 %n 枚を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library could not be read to its end</source>
        <translation>ライブラリを最後まで読み込めませんでした</translation>
    </message>
    <message>
        <source>The library is up to date</source>
        <translation>ライブラリは最新の状態です</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>ダウンロードが完了しました</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>ダウンロードに失敗しました</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FileActions</name>
    <message>
        <source>No program was found that opens %1. Install an image viewer, or copy the picture into a program that you have.</source>
        <translation>%1 を開くプログラムが見つかりません。画像ビューアーをインストールするか、画像をコピーしてお使いのプログラムに貼り付けてください。</translation>
    </message>
    <message>
        <source>No file manager was found. Install one, or look here: %1</source>
        <translation>ファイルマネージャーが見つかりません。インストールするか、こちらをご覧ください: %1</translation>
    </message>
</context>
<context>
    <name>pictor::ui::FilmstripModel</name>
    <message>
        <source>%1, %2 × %3, seed %4</source>
        <comment>model, width, height</comment>
        <translation>%1、%2 × %3、シード %4</translation>
    </message>
    <message>
        <source>Picture without words</source>
        <translation>言葉のない画像</translation>
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
            <numerusform>%1、画像 %2 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %3 picture(s)</source>
        <comment>folder, numbers</comment>
        <translation>
            <numerusform>%1、画像 %3 枚中 %2 枚</numerusform>
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
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>残り %1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 枚/秒</translation>
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
        <translation>%1 に書き込めませんでした: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::GenerationQueue</name>
    <message>
        <source>%1, %2 × %3</source>
        <comment>model, width, height</comment>
        <translation>%1、%2 × %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
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
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::HandOver</name>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it and start Pictor anew.</source>
        <translation>応答がありません。処理中の可能性があります。待ってからもう一度試すか、終了させてから Pictor を起動し直してください。</translation>
    </message>
    <message>
        <source>It has not answered. It may be busy: wait and try again, or end it (process %1) and start Pictor anew.</source>
        <translation>応答がありません。処理中の可能性があります。待ってからもう一度試すか、終了させてから (プロセス %1) Pictor を起動し直してください。</translation>
    </message>
    <message>
        <source>Pictor is running already.</source>
        <translation>Pictor はすでに起動しています。</translation>
    </message>
    <message>
        <source>It was not started with %1, and cannot change that while it is open. Close it, then try again.</source>
        <translation>%1 を付けて起動されておらず、開いている間は変更できません。閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It cannot take so many files at once. Open fewer of them, or the folder that they are in.</source>
        <translation>一度にこれほど多くのファイルは受け取れません。数を減らすか、ファイルのあるフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>It uses the same data and cannot be reached from here: it may run in a sandbox, a container or on another machine. Close it there and try again, or start with another folder: --data DIR.</source>
        <translation>同じデータを使用していますが、ここからは接続できません。サンドボックス、コンテナー、または別のコンピューターで動作している可能性があります。そちらで閉じてからもう一度試すか、別のフォルダーを指定して起動してください: --data DIR</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ImageListModel</name>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2、%3</translation>
    </message>
</context>
<context>
    <name>pictor::ui::IndexingViewModel</name>
    <message>
        <source>Looking for pictures</source>
        <translation>画像を探しています</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>%1, still looking</source>
        <translation>%1、まだ探しています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibrarySearch</name>
    <message>
        <source>Newest pictures</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>Pictures for “%1”</source>
        <translation>「%1」の画像</translation>
    </message>
    <message>
        <source>Most like %1</source>
        <translation>%1に似た画像</translation>
    </message>
    <message>
        <source>Most like %1 and “%2”</source>
        <translation>%1と「%2」に似た画像</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>The search waited for a model whose download was cancelled.</source>
        <translation>検索が待っていたモデルのダウンロードが、キャンセルされました。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibraryViewModel</name>
    <message numerus="yes">
        <source>Pictor looks for at most %n picture(s) at once: the first %n of them.</source>
        <translation>
            <numerusform>Pictor が一度に検索に使える画像は %n 枚までです。最初の %n 枚を使います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::LiveGeneration</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルを待っています</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 をダウンロード中</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読み取り中</translation>
    </message>
    <message>
        <source>Loading the part that paints</source>
        <translation>描画する部分を読み込み中</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Finishing the picture</source>
        <translation>画像を仕上げています</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MakerChoice</name>
    <message>
        <source>On this machine</source>
        <translation>このコンピューターにあり</translation>
    </message>
    <message>
        <source>%1 (%2 to download)</source>
        <comment>model, size</comment>
        <translation>%1 (ダウンロード %2)</translation>
    </message>
</context>
<context>
    <name>pictor::ui::MemoryPlan</name>
    <message>
        <source>%1, blocks streamed</source>
        <comment>precision</comment>
        <translation>%1、ブロックを順に読み込み</translation>
    </message>
    <message>
        <source>%1, one part after another</source>
        <comment>precision</comment>
        <translation>%1、部分ごとに読み込み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memory needed of memory there is, how</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This needs %1 and there are %2. Choose a smaller size, or give models more memory in the settings.</source>
        <translation>%1 が必要ですが、あるのは %2 です。大きさを小さくするか、設定でモデル用のメモリを増やしてください。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelListModel</name>
    <message>
        <source>Comes with Pictor</source>
        <translation>Pictor に付属</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelStanding</name>
    <message>
        <source>%1 are here</source>
        <translation>%1 を取得済み</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>このコンピューターになし</translation>
    </message>
    <message>
        <source>Not on this machine, %1 to download</source>
        <translation>このコンピューターになし、ダウンロード %1</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Waits to be downloaded</source>
        <translation>ダウンロード待ち</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>ダウンロード一時停止中</translation>
    </message>
    <message>
        <source>Needs your access token</source>
        <translation>アクセストークンが必要です</translation>
    </message>
    <message>
        <source>Needs your consent to the licence</source>
        <translation>ライセンスへの同意が必要です</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>ダウンロードできませんでした</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>On this machine, %1</source>
        <translation>このコンピューターにあり、%1</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このコンピューターにあり</translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelUpkeep</name>
    <message>
        <source>Reads every file and compares it with what its makers published.</source>
        <translation>すべてのファイルを読み込み、制作者が公開したものと比べます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Every byte is right: %n file(s), %1.</source>
        <translation>
            <numerusform>すべてのバイトが正しく揃っています: ファイル %n 個、%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged.</source>
        <translation>
            <numerusform>%n 個のファイルが壊れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing frees %1. Other programs that use these files lose them too.</source>
        <translation>削除すると %1 空きます。このファイルを使っているほかのプログラムでも使えなくなります。</translation>
    </message>
    <message>
        <source>%1 are free again.</source>
        <translation>%1 空きました。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Opening</name>
    <message>
        <source>Pictor was started again with --offline: nothing leaves this machine until Pictor is closed. Downloads that ran can go on after that.</source>
        <translation>Pictor が --offline を付けてもう一度起動されました。Pictor を閉じるまで、このコンピューターから外へは何も送られません。中断したダウンロードは、その後で再開できます。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::Query</name>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>pictor::ui::RequestListModel</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>answered, %1</source>
        <translation>応答あり、%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>broken off by the network</source>
        <translation>ネットワークで切断</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未完了</translation>
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
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
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
        <translation>生成に使われた %1 がここにはなく、%2 が選ばれたままです</translation>
    </message>
    <message>
        <source>its noise came from a file, and not from the seed</source>
        <translation>ノイズはシードからではなく、ファイルから取られました</translation>
    </message>
    <message>
        <source>it was made from a start image, which the file does not hold: choose it below “More”</source>
        <translation>元画像から生成されましたが、元画像はファイルに含まれていません。「詳細」の下で選んでください</translation>
    </message>
    <message>
        <source>it was made with another version of %1</source>
        <translation>%1 の別のバージョンで生成されました</translation>
    </message>
    <message>
        <source>it was computed in another way (%1, and %2 now)</source>
        <comment>as in: cuda bf16</comment>
        <translation>計算方法が違います (当時は %1、今は %2)</translation>
    </message>
    <message>
        <source>These settings may not give the same picture again: %1.</source>
        <translation>この設定では、同じ画像にならないことがあります: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>it took %n step(s), and %1 are the most</source>
        <translation>
            <numerusform>ステップ数は %n でしたが、上限は %1 です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::SettingsViewModel</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>自動: 十分に正確な中で最も速いもの</translation>
    </message>
    <message>
        <source>32 bit (f32)</source>
        <translation>32 ビット (f32)</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16 ビット (bf16)</translation>
    </message>
    <message>
        <source>16 bit (f16)</source>
        <translation>16 ビット (f16)</translation>
    </message>
    <message>
        <source>8 bit weights (int8): half the memory</source>
        <translation>8 ビットの重み (int8): メモリは半分</translation>
    </message>
    <message>
        <source>Automatic: %1 of %2</source>
        <translation>自動: %1 / %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Models (Hugging Face cache)</source>
        <translation>モデル (Hugging Face のキャッシュ)</translation>
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
            <numerusform>%1、%2、スレッド %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>pictor::ui::StateFile</name>
    <message>
        <source>%1 could not be written: %2. Free some space, or check who may write there.</source>
        <translation>%1 に書き込めませんでした: %2。空きを作るか、そこへの書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::TokenViewModel</name>
    <message>
        <source>The token is kept, but could not be checked. %1</source>
        <translation>トークンは保存されていますが、確認できませんでした。%1</translation>
    </message>
    <message>
        <source>It is %1&apos;s.</source>
        <translation>%1 のトークンです。</translation>
    </message>
    <message>
        <source>It is %1&apos;s, by the name “%2”.</source>
        <translation>%1 のトークンで、名前は「%2」です。</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used.</source>
        <translation>環境変数 HF_TOKEN のトークンが使われています。</translation>
    </message>
    <message>
        <source>The token in the variable HF_TOKEN is used, not the one in %1.</source>
        <translation>%1 のトークンではなく、環境変数 HF_TOKEN のトークンが使われています。</translation>
    </message>
    <message>
        <source>The token in %1 is used, which another program put there.</source>
        <translation>別のプログラムが %1 に置いたトークンが使われています。</translation>
    </message>
    <message>
        <source>There is none. Only gated models need one.</source>
        <translation>トークンはありません。必要なのは、同意が必要なモデルだけです。</translation>
    </message>
</context>
<context>
    <name>pictor::ui::WindowMemory</name>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it and write into its folder, then start Pictor again.</source>
        <translation>前回のウィンドウの状態を読み込めませんでした。ウィンドウは初期状態で始まり、%1 をそのまま残すため、状態は保存されません。そのファイルを別の場所に移すか、その読み取り権限とフォルダーへの書き込み権限を確認してから、Pictor を再起動してください。</translation>
    </message>
    <message>
        <source>How the window stood the last time could not be read; it starts anew, and the file is kept as %1. Arrange the window as you like it; that file may be deleted.</source>
        <translation>前回のウィンドウの状態を読み込めませんでした。ウィンドウは初期状態で始まり、ファイルは %1 として残されます。ウィンドウはお好みの状態にしてください。そのファイルは削除してかまいません。</translation>
    </message>
</context>
</TS>
