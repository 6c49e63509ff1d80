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
</context>
<context>
    <name>CreateMessages</name>
    <message numerus="yes">
        <source>%n picture(s) of the last time were not made yet. Go on?</source>
        <translation>
            <numerusform>%n picture of the last time was not made yet. Go on?</numerusform>
            <numerusform>%n pictures of the last time were not made yet. Go on?</numerusform>
        </translation>
    </message>
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
