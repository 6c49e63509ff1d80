<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n files, %2, all sound.</source>
        <translation>
            <numerusform>%1: %n file, %2, sound.</numerusform>
            <numerusform>%1: %n files, %2, all sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 numbers by %3: %4</source>
        <translation>
            <numerusform>%1: %2 number by %3: %4</numerusform>
            <numerusform>%1: %2 numbers by %3: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 indexed</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 indexed</numerusform>
            <numerusform>%1 indexed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 unchanged</numerusform>
            <numerusform>%1 unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 unreadable</numerusform>
            <numerusform>%1 unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gone</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%1 gone</numerusform>
            <numerusform>%1 gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures: %2 (%3 s)</source>
        <translation>
            <numerusform>%1 picture: %2 (%3 s)</numerusform>
            <numerusform>%1 pictures: %2 (%3 s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of at most %3 tokens, the rest filled with %4</source>
        <translation>
            <numerusform>%1: %2 of at most %3 token, the rest filled with %4</numerusform>
            <numerusform>%1: %2 of at most %3 tokens, the rest filled with %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model does not see the last %1 of %2 tokens:</source>
        <translation>
            <numerusform>The model does not see the last %1 of %2 token:</numerusform>
            <numerusform>The model does not see the last %1 of %2 tokens:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 files</source>
        <translation>
            <numerusform>%1 in %2 file</numerusform>
            <numerusform>%1 in %2 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong:</source>
        <translation>
            <numerusform>%n thing is wrong:</numerusform>
            <numerusform>%n things are wrong:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seed %1, %2, %n steps, %3 s, %4</source>
        <translation>
            <numerusform>seed %1, %2, %n step, %3 s, %4</numerusform>
            <numerusform>seed %1, %2, %n steps, %3 s, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %1 of %n pictures are finished and stay.</source>
        <translation>
            <numerusform>Stopped; %1 of %n picture is finished and stays.</numerusform>
            <numerusform>Stopped; %1 of %n pictures are finished and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateMessages</name>
    <message numerus="yes">
        <source>%n picture(s) could not be saved, and stay here as long as this window is open. %1</source>
        <translation>
            <numerusform>%n picture could not be saved, and stays here as long as this window is open. %1</numerusform>
            <numerusform>%n pictures could not be saved, and stay here as long as this window is open. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be saved to the gallery. Pictor keeps them until they can be. %1</source>
        <translation>
            <numerusform>%n picture could not be saved to the gallery. Pictor keeps it until it can be. %1</numerusform>
            <numerusform>%n pictures could not be saved to the gallery. Pictor keeps them until they can be. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window stays open: %n picture(s) are on no disk yet, and would be lost with it.</source>
        <translation>
            <numerusform>The window stays open: %n picture is on no disk yet, and would be lost with it.</numerusform>
            <numerusform>The window stays open: %n pictures are on no disk yet, and would be lost with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from last time were not finished.</source>
        <translation>
            <numerusform>%n picture from last time was not finished.</numerusform>
            <numerusform>%n pictures from last time were not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture was stopped. %n more that you asked for with it can still be made.</source>
        <translation>
            <numerusform>The picture was stopped. %n more that you asked for with it can still be made.</numerusform>
            <numerusform>The picture was stopped. %n more that you asked for with it can still be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Show %n file</numerusform>
            <numerusform>Show %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message numerus="yes">
        <source>%1 has had too many requests from here, and asks to wait %n second(s).</source>
        <translation>
            <numerusform>%1 has had too many requests from here, and asks to wait %n second.</numerusform>
            <numerusform>%1 has had too many requests from here, and asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut short at %1 bytes</source>
        <translation>
            <numerusform>cut short at %1 byte</numerusform>
            <numerusform>cut short at %1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %1 instead of %2 bytes</source>
        <translation>
            <numerusform>has %1 instead of %2 byte</numerusform>
            <numerusform>has %1 instead of %2 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexingCard</name>
    <message numerus="yes">
        <source>%n file(s) not readable</source>
        <translation>
            <numerusform>%n file not readable</numerusform>
            <numerusform>%n files not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>The model “%1” gives vectors of %2 numbers, but gave %3 before under the same revision. Restore its files.</source>
        <translation>
            <numerusform>The model “%1” gives vectors of %2 number, but gave %3 before under the same revision. Restore its files.</numerusform>
            <numerusform>The model “%1” gives vectors of %2 numbers, but gave %3 before under the same revision. Restore its files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has indexed vectors of %2 numbers, and %3 were given to search with. Index the library anew with this model.</source>
        <translation>
            <numerusform>“%1” has indexed vectors of %2 number, and %3 were given to search with. Index the library anew with this model.</numerusform>
            <numerusform>“%1” has indexed vectors of %2 numbers, and %3 were given to search with. Index the library anew with this model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message numerus="yes">
        <source>%1 is cut short: it has %2 of %3 bytes; get it again.</source>
        <translation>
            <numerusform>%1 is cut short: it has %2 of %3 byte; get it again.</numerusform>
            <numerusform>%1 is cut short: it has %2 of %3 bytes; get it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture cannot be made in %1 steps; give 1 to %2.</source>
        <translation>
            <numerusform>A picture cannot be made in %1 step; give 1 to %2.</numerusform>
            <numerusform>A picture cannot be made in %1 steps; give 1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures cannot be made at once; give 1 to %2.</source>
        <translation>
            <numerusform>%1 picture cannot be made at once; give 1 to %2.</numerusform>
            <numerusform>%1 pictures cannot be made at once; give 1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged, it has %2 of %3 bytes: download the model again.</source>
        <translation>
            <numerusform>%1 is damaged, it has %2 of %3 byte: download the model again.</numerusform>
            <numerusform>%1 is damaged, it has %2 of %3 bytes: download the model again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The negative prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>The negative prompt was cut after “%1”: the model reads %2 token.</numerusform>
            <numerusform>The negative prompt was cut after “%1”: the model reads %2 tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompt was cut after “%1”: the model reads %2 tokens.</source>
        <translation>
            <numerusform>The prompt was cut after “%1”: the model reads %2 token.</numerusform>
            <numerusform>The prompt was cut after “%1”: the model reads %2 tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::CreateViewModel</name>
    <message numerus="yes">
        <source>%n picture(s) of the last time could not be saved then. Pictor kept them, and puts them into the gallery now.</source>
        <translation>
            <numerusform>%n picture of the last time could not be saved then. Pictor kept it, and puts it into the gallery now.</numerusform>
            <numerusform>%n pictures of the last time could not be saved then. Pictor kept them, and puts them into the gallery now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n picture(s) are finished.</source>
        <translation>
            <numerusform>%n picture is finished.</numerusform>
            <numerusform>%n pictures are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were read.</source>
        <translation>
            <numerusform>%n picture was read.</numerusform>
            <numerusform>%n pictures were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::FolderListModel</name>
    <message numerus="yes">
        <source>%1, %2 picture(s)</source>
        <comment>folder, number</comment>
        <translation>
            <numerusform>%1, %2 picture</numerusform>
            <numerusform>%1, %2 pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %3 picture(s)</source>
        <comment>folder, numbers</comment>
        <translation>
            <numerusform>%1, %2 of %3 picture</numerusform>
            <numerusform>%1, %2 of %3 pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::GenerationQueue</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <comment>that wait to be made</comment>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibrarySearch</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::LibraryViewModel</name>
    <message numerus="yes">
        <source>Pictor looks for at most %n picture(s) at once: the first %n of them.</source>
        <translation>
            <numerusform>Pictor looks for at most %n picture at once: the first of them.</numerusform>
            <numerusform>Pictor looks for at most %n pictures at once: the first %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::ModelUpkeep</name>
    <message numerus="yes">
        <source>Every byte is right: %n file(s), %1.</source>
        <translation>
            <numerusform>Every byte is right: %n file, %1.</numerusform>
            <numerusform>Every byte is right: %n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged.</source>
        <translation>
            <numerusform>%n file is damaged.</numerusform>
            <numerusform>%n files are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::RestoreOffer</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::ReuseCheck</name>
    <message numerus="yes">
        <source>it took %n step(s), and %1 are the most</source>
        <translation>
            <numerusform>it took %n step, and %1 are the most</numerusform>
            <numerusform>it took %n steps, and %1 are the most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictor::ui::SettingsViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %n thread(s)</source>
        <translation>
            <numerusform>%1, %2, %n thread</numerusform>
            <numerusform>%1, %2, %n threads</numerusform>
        </translation>
    </message>
</context>
</TS>
