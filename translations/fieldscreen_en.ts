<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Search by code, reminder or name</source>
        <translation>Search by code, reminder or name</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>New case (Ctrl+N)</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Verify a document</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches. Search with fewer letters, or begin a new case.</source>
        <translation>No case matches. Search with fewer letters, or begin a new case.</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>changed on {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the first case</source>
        <translation>Begin the first case</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>No case yet</translation>
    </message>
    <message>
        <source>A case is one child, or one adult, you are worried about. It gets a code of random letters; the code is the only name used outside the vault.</source>
        <translation>A case is one child, or one adult, you are worried about. It gets a code of random letters; the code is the only name used outside the vault.</translation>
    </message>
</context>
<context>
    <name>CasePageScreen</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Change the reminder</source>
        <translation>Change the reminder</translation>
    </message>
    <message>
        <source>no reminder yet</source>
        <translation>no reminder yet</translation>
    </message>
    <message>
        <source>Start the questionnaire</source>
        <translation>Start the questionnaire</translation>
    </message>
    <message>
        <source>Begin with what you have seen and heard. You can stop at any question.</source>
        <translation>Begin with what you have seen and heard. You can stop at any question.</translation>
    </message>
    <message>
        <source>Go on with the questionnaire</source>
        <translation>Go on with the questionnaire</translation>
    </message>
    <message>
        <source>It opens at the question where you stopped.</source>
        <translation>It opens at the question where you stopped.</translation>
    </message>
    <message>
        <source>See what the answers say</source>
        <translation>See what the answers say</translation>
    </message>
    <message>
        <source>Which indices are present, why, and what is still unknown.</source>
        <translation>Which indices are present, why, and what is still unknown.</translation>
    </message>
    <message>
        <source>A referral has been signed. New facts make a complement, never an edited original.</source>
        <translation>A referral has been signed. New facts make a complement, never an edited original.</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Prepare a referral</translation>
    </message>
    <message>
        <source>Prepare a referral (Ctrl+E). You may always refer on concern alone.</source>
        <translation>Prepare a referral (Ctrl+E). You may always refer on concern alone.</translation>
    </message>
    <message>
        <source>Result with reasons</source>
        <translation>Result with reasons</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>New questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>{answered} of {total} questions settled, begun on {moment}</source>
        <translation>{answered} of {total} questions settled, begun on {moment}</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>Words and facts</source>
        <translation>Words and facts</translation>
    </message>
    <message>
        <source>None yet. A child’s words are kept exactly as they were said, apart from what you saw.</source>
        <translation>None yet. A child’s words are kept exactly as they were said, apart from what you saw.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{source}, written down on {moment}</source>
        <translation>{source}, written down on {moment}</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>None besides those named in the questionnaire.</source>
        <translation>None besides those named in the questionnaire.</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>name not known</translation>
    </message>
    <message>
        <source>from the questionnaire: correct it there</source>
        <translation>from the questionnaire: correct it there</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>No. {number} to {recipient}</source>
        <translation>No. {number} to {recipient}</translation>
    </message>
    <message>
        <source>signed on {moment} · {file}</source>
        <translation>signed on {moment} · {file}</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Prepare a referral</source>
        <translation>Prepare a referral</translation>
    </message>
    <message>
        <source>An “information préoccupante” tells the département’s office (CRIP) that a child may be in danger. It is neither a proof nor an accusation. Nothing leaves this computer: you save the signed document and send it yourself.</source>
        <translation>An “information préoccupante” tells the département’s office (CRIP) that a child may be in danger. It is neither a proof nor an accusation. Nothing leaves this computer: you save the signed document and send it yourself.</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Show the pages</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>For example: CRIP and the name of the département</source>
        <translation>For example: CRIP and the name of the département</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Another office</translation>
    </message>
    <message>
        <source>Offices you have written to</source>
        <translation>Offices you have written to</translation>
    </message>
    <message>
        <source>FieldScreen ships no addresses it cannot vouch for. Enter what you know from a source you trust; an empty line stays empty in the document.</source>
        <translation>FieldScreen ships no addresses it cannot vouch for. Enter what you know from a source you trust; an empty line stays empty in the document.</translation>
    </message>
    <message>
        <source>Département (number)</source>
        <translation>Département (number)</translation>
    </message>
    <message>
        <source>The one where the child lives or, without a home, was found.</source>
        <translation>The one where the child lives or, without a home, was found.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>How soon must somebody act</source>
        <translation>How soon must somebody act</translation>
    </message>
    <message>
        <source>When and how they were told; or why telling them would be contrary to the child’s interest</source>
        <translation>When and how they were told; or why telling them would be contrary to the child’s interest</translation>
    </message>
    <message>
        <source>The parents</source>
        <translation>The parents</translation>
    </message>
    <message>
        <source>Parents are told beforehand, unless that is contrary to the child’s interest (CASF L226-2-1). If the exploiter may be in the family or near it, say so below.</source>
        <translation>Parents are told beforehand, unless that is contrary to the child’s interest (CASF L226-2-1). If the exploiter may be in the family or near it, say so below.</translation>
    </message>
    <message>
        <source>Were the parents, or the guardian, told?</source>
        <translation>Were the parents, or the guardian, told?</translation>
    </message>
    <message>
        <source>What was already done</source>
        <translation>What was already done</translation>
    </message>
    <message>
        <source>Steps taken, services and people already told</source>
        <translation>Steps taken, services and people already told</translation>
    </message>
    <message>
        <source>entered by the worker</source>
        <translation>entered by the worker</translation>
    </message>
    <message>
        <source>Danger now: telephone first (17, or 119 for a child), write afterwards.</source>
        <translation>Danger now: telephone first (17, or 119 for a child), write afterwards.</translation>
    </message>
    <message>
        <source>Say to which office it goes.</source>
        <translation>Say to which office it goes.</translation>
    </message>
    <message>
        <source>Say in a sentence what makes it urgent.</source>
        <translation>Say in a sentence what makes it urgent.</translation>
    </message>
    <message>
        <source>The law asks for the reason. One sentence is enough.</source>
        <translation>The law asks for the reason. One sentence is enough.</translation>
    </message>
    <message>
        <source>Nobody has noted when this was last checked.</source>
        <translation>Nobody has noted when this was last checked.</translation>
    </message>
    <message>
        <source>Last checked on {day}. Source: {source}.</source>
        <translation>Last checked on {day}. Source: {source}.</translation>
    </message>
</context>
<context>
    <name>DangerDialog</name>
    <message>
        <source>Danger now: telephone first</source>
        <translation>Danger now: telephone first</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In this order</translation>
    </message>
    <message>
        <source>FieldScreen cannot telephone. Use any telephone near you.</source>
        <translation>FieldScreen cannot telephone. Use any telephone near you.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>from a secondary source</translation>
    </message>
    <message>
        <source>not checked for this version</source>
        <translation>not checked for this version</translation>
    </message>
    <message>
        <source>{source}, looked up on {day}</source>
        <translation>{source}, looked up on {day}</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>12/05/2013</source>
        <translation>12/05/2013</translation>
    </message>
    <message>
        <source>12/05/2013, May 2013, 2013, about 2013, 13 years</source>
        <translation>12/05/2013, May 2013, 2013, about 2013, 13 years</translation>
    </message>
    <message>
        <source>Not understood as a date yet. Day first, as in 12/05/2013.</source>
        <translation>Not understood as a date yet. Day first, as in 12/05/2013.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>between {first} and {second}</source>
        <translation>between {first} and {second}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>between {lowest} and {highest} years old</source>
        <translation>between {lowest} and {highest} years old</translation>
    </message>
    <message>
        <source>{date} (not certain)</source>
        <translation>{date} (not certain)</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>about {date}</translation>
    </message>
    <message>
        <source>about {date} (not certain)</source>
        <translation>about {date} (not certain)</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Something went wrong that the program did not foresee ({kind}).</source>
        <translation>Something went wrong that the program did not foresee ({kind}).</translation>
    </message>
    <message>
        <source>Everything you had entered is in the encrypted store. The vault has been locked: open it again and go on. If it happens again, tell the person who looks after the program; no case content is needed.</source>
        <translation>Everything you had entered is in the encrypted store. The vault has been locked: open it again and go on. If it happens again, tell the person who looks after the program; no case content is needed.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row. This one was not looked at.</source>
        <translation>Too many wrong passphrases in a row. This one was not looked at.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of this vault. Nothing is damaged.</source>
        <translation>This is not the passphrase of this vault. Nothing is damaged.</translation>
    </message>
    <message>
        <source>Try again. Check Caps Lock and the keyboard language; the eye shows what you type.</source>
        <translation>Try again. Check Caps Lock and the keyboard language; the eye shows what you type.</translation>
    </message>
    <message>
        <source>A file of the vault is damaged ({part}). Your passphrase is not the problem.</source>
        <translation>A file of the vault is damaged ({part}). Your passphrase is not the problem.</translation>
    </message>
    <message>
        <source>Change nothing and delete nothing. Copy the whole vault folder to a safe place and restore your last backup.</source>
        <translation>Change nothing and delete nothing. Copy the whole vault folder to a safe place and restore your last backup.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of FieldScreen.</source>
        <translation>This vault was written by a newer version of FieldScreen.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer, then open the vault again.</source>
        <translation>Install the newer version on this computer, then open the vault again.</translation>
    </message>
    <message>
        <source>The vault is already open in another window or by another person.</source>
        <translation>The vault is already open in another window or by another person.</translation>
    </message>
    <message>
        <source>Close or lock the other FieldScreen, then try again.</source>
        <translation>Close or lock the other FieldScreen, then try again.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The last change was not written; all earlier ones are safe.</source>
        <translation>There is no room left on the disk. The last change was not written; all earlier ones are safe.</translation>
    </message>
    <message>
        <source>Free some space (large files, the recycle bin), then do it again.</source>
        <translation>Free some space (large files, the recycle bin), then do it again.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written.</source>
        <translation>The folder of the vault cannot be written.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is not write-protected, and that the folder is yours.</source>
        <translation>Check that the disk or stick is not write-protected, and that the folder is yours.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>There is not enough free memory to open the vault.</translation>
    </message>
    <message>
        <source>Close other programs, above all the browser, then try again.</source>
        <translation>Close other programs, above all the browser, then try again.</translation>
    </message>
    <message>
        <source>There is no vault in its folder any more.</source>
        <translation>There is no vault in its folder any more.</translation>
    </message>
    <message>
        <source>If it is on a stick or a network drive, connect it and start FieldScreen again.</source>
        <translation>If it is on a stick or a network drive, connect it and start FieldScreen again.</translation>
    </message>
    <message>
        <source>There already is a vault in this folder. It was not touched.</source>
        <translation>There already is a vault in this folder. It was not touched.</translation>
    </message>
    <message>
        <source>Start FieldScreen again and open it with its passphrase.</source>
        <translation>Start FieldScreen again and open it with its passphrase.</translation>
    </message>
    <message>
        <source>The vault is locked. Nothing of this was written.</source>
        <translation>The vault is locked. Nothing of this was written.</translation>
    </message>
    <message>
        <source>Open it and do this again.</source>
        <translation>Open it and do this again.</translation>
    </message>
    <message>
        <source>This computer does not remember the vault’s key.</source>
        <translation>This computer does not remember the vault’s key.</translation>
    </message>
    <message>
        <source>This computer has no key store of its own.</source>
        <translation>This computer has no key store of its own.</translation>
    </message>
    <message>
        <source>The key store of this computer stayed locked.</source>
        <translation>The key store of this computer stayed locked.</translation>
    </message>
    <message>
        <source>The key store of this computer did not answer.</source>
        <translation>The key store of this computer did not answer.</translation>
    </message>
    <message>
        <source>The key this computer keeps does not open the vault.</source>
        <translation>The key this computer keeps does not open the vault.</translation>
    </message>
    <message>
        <source>Open the vault with your passphrase: that always works.</source>
        <translation>Open the vault with your passphrase: that always works.</translation>
    </message>
    <message>
        <source>What you asked for is not in the vault any more.</source>
        <translation>What you asked for is not in the vault any more.</translation>
    </message>
    <message>
        <source>Go back to the list of cases.</source>
        <translation>Go back to the list of cases.</translation>
    </message>
    <message>
        <source>Something entered cannot be kept in this form.</source>
        <translation>Something entered cannot be kept in this form.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>The questionnaire cannot be used: its file has a fault.</source>
        <translation>The questionnaire cannot be used: its file has a fault.</translation>
    </message>
    <message>
        <source>Tell the person who looks after the questionnaires. Your earlier answers are safe.</source>
        <translation>Tell the person who looks after the questionnaires. Your earlier answers are safe.</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>The file could not be written or read.</translation>
    </message>
    <message>
        <source>Choose another place, for example your Documents folder, and try again.</source>
        <translation>Choose another place, for example your Documents folder, and try again.</translation>
    </message>
    <message>
        <source>There is nothing to write yet: the case has no questionnaire.</source>
        <translation>There is nothing to write yet: the case has no questionnaire.</translation>
    </message>
    <message>
        <source>Start one and answer what you know; one sentence is enough.</source>
        <translation>Start one and answer what you know; one sentence is enough.</translation>
    </message>
    <message>
        <source>The freshly signed document did not pass its own verification. It was not kept.</source>
        <translation>The freshly signed document did not pass its own verification. It was not kept.</translation>
    </message>
    <message>
        <source>Nothing was lost. Sign again; if it fails again, tell the person who looks after the program.</source>
        <translation>Nothing was lost. Sign again; if it fails again, tell the person who looks after the program.</translation>
    </message>
    <message>
        <source>This could not be done ({kind}). Nothing was changed.</source>
        <translation>This could not be done ({kind}). Nothing was changed.</translation>
    </message>
    <message>
        <source>Go back one step and try again.</source>
        <translation>Go back one step and try again.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folders and files</source>
        <translation>Folders and files</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Folder above</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>File name, or whole path</source>
        <translation>File name, or whole path</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Home folder</translation>
    </message>
    <message>
        <source>Disk or stick: {name}</source>
        <translation>Disk or stick: {name}</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one from the list.</source>
        <translation>There is no such folder. Choose one from the list.</translation>
    </message>
    <message>
        <source>There is no such file. Choose one from the list.</source>
        <translation>There is no such file. Choose one from the list.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Press again to replace it.</source>
        <translation>A file of this name is there already. Press again to replace it.</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Close the questionnaire</source>
        <translation>Close the questionnaire</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) must be looked at before it can be closed:</source>
        <translation>
            <numerusform>%n answer must be looked at before it can be closed:</numerusform>
            <numerusform>%n answers must be looked at before it can be closed:</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed questionnaire cannot be changed any more, so that what you sign later is what you wrote now. New facts go into a new questionnaire. You need not close it to refer.</source>
        <translation>A closed questionnaire cannot be changed any more, so that what you sign later is what you wrote now. New facts go into a new questionnaire. You need not close it to refer.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will stand as “not asked”. That is allowed.</source>
        <translation>
            <numerusform>%n question will stand as “not asked”. That is allowed.</numerusform>
            <numerusform>%n questions will stand as “not asked”. That is allowed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Close it for good</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Making the vault…</source>
        <translation>Making the vault…</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Make my vault</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>FieldScreen keeps what you see and hear in an encrypted vault on this computer. Nothing is ever sent anywhere. Two things are needed before the first case.</source>
        <translation>FieldScreen keeps what you see and hear in an encrypted vault on this computer. Nothing is ever sent anywhere. Two things are needed before the first case.</translation>
    </message>
    <message>
        <source>for example: school mediator</source>
        <translation>for example: school mediator</translation>
    </message>
    <message>
        <source>Your name, as you sign</source>
        <translation>Your name, as you sign</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Your function</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>1. Who you are</source>
        <translation>1. Who you are</translation>
    </message>
    <message>
        <source>These lines stand at the head of the referrals you sign.</source>
        <translation>These lines stand at the head of the referrals you sign.</translation>
    </message>
    <message>
        <source>Professional secrecy</source>
        <translation>Professional secrecy</translation>
    </message>
    <message>
        <source>It decides which article a referral cites. Ask your employer when in doubt.</source>
        <translation>It decides which article a referral cites. Ask your employer when in doubt.</translation>
    </message>
    <message>
        <source>Professional telephone (optional)</source>
        <translation>Professional telephone (optional)</translation>
    </message>
    <message>
        <source>Professional e-mail (optional)</source>
        <translation>Professional e-mail (optional)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Propose six words</source>
        <translation>Propose six words</translation>
    </message>
    <message>
        <source>This computer may open the vault for me</source>
        <translation>This computer may open the vault for me</translation>
    </message>
    <message>
        <source>Nobody can open the vault without this passphrase: not we, not your employer. Write it on paper and keep the paper away from the computer.</source>
        <translation>Nobody can open the vault without this passphrase: not we, not your employer. Write it on paper and keep the paper away from the computer.</translation>
    </message>
    <message>
        <source>2. Your passphrase</source>
        <translation>2. Your passphrase</translation>
    </message>
    <message>
        <source>Convenient, but whoever can use your session on this computer can then open the vault. Leave it off on a borrowed computer.</source>
        <translation>Convenient, but whoever can use your session on this computer can then open the vault. Leave it off on a borrowed computer.</translation>
    </message>
    <message>
        <source>This is needed: it stands in every referral.</source>
        <translation>This is needed: it stands in every referral.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>The two passphrases are not the same. Type the second one again.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Add words, or let six words be proposed.</source>
        <translation>This passphrase is too easy to guess. Add words, or let six words be proposed.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>First, by telephone</source>
        <translation>First, by telephone</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>What not to do</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n</source>
        <translation>
            <numerusform>Articles: %n</numerusform>
            <numerusform>Articles: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to refer</source>
        <translation>Ways to refer</translation>
    </message>
    <message>
        <source>A concern is always enough: a low result takes none of them away.</source>
        <translation>A concern is always enough: a low result takes none of them away.</translation>
    </message>
    <message>
        <source>{title} (suggested)</source>
        <translation>{title} (suggested)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change what the organisation says about professional secrecy</source>
        <translation>Change what the organisation says about professional secrecy</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Languages of the questionnaire (F7 swaps them)</source>
        <translation>Languages of the questionnaire (F7 swaps them)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saved in the vault</source>
        <translation>Saved in the vault</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Languages: {languages}</translation>
    </message>
    <message>
        <source>First: {language}</source>
        <translation>First: {language}</translation>
    </message>
    <message>
        <source>Beside it: {language}</source>
        <translation>Beside it: {language}</translation>
    </message>
    <message>
        <source>One language only</source>
        <translation>One language only</translation>
    </message>
    <message>
        <source>{title} ({answered}/{total})</source>
        <translation>{title} ({answered}/{total})</translation>
    </message>
    <message>
        <source>Section {place} of {count}</source>
        <translation>Section {place} of {count}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Neutral screen and lock, at once; Escape leads back to the passphrase</source>
        <translation>Neutral screen and lock, at once; Escape leads back to the passphrase</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choose an answer</translation>
    </message>
    <message>
        <source>Unknown, refused, not asked, not safe to ask</source>
        <translation>Unknown, refused, not asked, not safe to ask</translation>
    </message>
    <message>
        <source>Next question; in a long text Ctrl+Enter</source>
        <translation>Next question; in a long text Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next section, previous section</source>
        <translation>Next section, previous section</translation>
    </message>
    <message>
        <source>Walk over the choices; the space bar ticks</source>
        <translation>Walk over the choices; the space bar ticks</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translation>Remark on this question</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>Swap the two languages</translation>
    </message>
    <message>
        <source>The child is speaking: stop asking, write the words down</source>
        <translation>The child is speaking: stop asking, write the words down</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Take the last answer back</translation>
    </message>
    <message>
        <source>Result, then referral</source>
        <translation>Result, then referral</translation>
    </message>
    <message>
        <source>New case; in a case, new questionnaire</source>
        <translation>New case; in a case, new questionnaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Everything is saved already; says so</source>
        <translation>Everything is saved already; says so</translation>
    </message>
    <message>
        <source>Back; discards nothing</source>
        <translation>Back; discards nothing</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Larger text, smaller text</source>
        <translation>Larger text, smaller text</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Lock and quit</translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>See the result</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Next section</translation>
    </message>
    <message>
        <source>This questionnaire is closed. New facts go into a new one.</source>
        <translation>This questionnaire is closed. New facts go into a new one.</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Previous section</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Close the questionnaire</translation>
    </message>
    <message>
        <source>The child is speaking</source>
        <translation>The child is speaking</translation>
    </message>
    <message>
        <source>Stop asking, listen, and write the words down (Ctrl+D)</source>
        <translation>Stop asking, listen, and write the words down (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>JudgementDialog</name>
    <message>
        <source>My own judgement</source>
        <translation>My own judgement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What you know or saw that the questions do not say.</source>
        <translation>What you know or saw that the questions do not say.</translation>
    </message>
    <message>
        <source>In my view</source>
        <translation>In my view</translation>
    </message>
    <message>
        <source>Your judgement is kept and printed beside the result. It replaces nothing.</source>
        <translation>Your judgement is kept and printed beside the result. It replaces nothing.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>A reason is needed: without it nobody can read it.</source>
        <translation>A reason is needed: without it nobody can read it.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Nothing particular at this stage</source>
        <translation>Nothing particular at this stage</translation>
    </message>
    <message>
        <source>Vigilance</source>
        <translation>Vigilance</translation>
    </message>
    <message>
        <source>Converging indices</source>
        <translation>Converging indices</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>This did not work</source>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Everything is already saved in the vault.</source>
        <translation>Everything is already saved in the vault.</translation>
    </message>
</context>
<context>
    <name>NeutralScreen</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>To be told by telephone: {label}</source>
        <translation>To be told by telephone: {label}</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>Compare the two versions</translation>
    </message>
    <message numerus="yes">
        <source>Indices present: %n</source>
        <translation>
            <numerusform>Indices present: %n</numerusform>
            <numerusform>Indices present: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still unknown: %n</source>
        <translation>
            <numerusform>Still unknown: %n</numerusform>
            <numerusform>Still unknown: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers speak against: %n</source>
        <translation>
            <numerusform>The answers speak against: %n</numerusform>
            <numerusform>The answers speak against: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positive</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>cannot tell yet</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>not positive</translation>
    </message>
    <message>
        <source>weight: {weight}</source>
        <translation>weight: {weight}</translation>
    </message>
    <message>
        <source>speaks to: {elements}</source>
        <translation>speaks to: {elements}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Could be settled by: {questions}</source>
        <translation>Could be settled by: {questions}</translation>
    </message>
    <message>
        <source>No question of this questionnaire asks for it.</source>
        <translation>No question of this questionnaire asks for it.</translation>
    </message>
    <message>
        <source>If it were present, this dimension would be positive.</source>
        <translation>If it were present, this dimension would be positive.</translation>
    </message>
    <message>
        <source>{side}: {question} → {answer}</source>
        <translation>{side}: {question} → {answer}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>Show the question: {question}</source>
        <translation>Show the question: {question}</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Show the question</translation>
    </message>
    <message numerus="yes">
        <source>What is missing and would change the reading: %n</source>
        <translation>
            <numerusform>What is missing and would change the reading: %n</numerusform>
            <numerusform>What is missing and would change the reading: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>A person of this case</source>
        <translation>A person of this case</translation>
    </message>
    <message>
        <source>12/05/2013, 2013, about 13 years</source>
        <translation>12/05/2013, 2013, about 13 years</translation>
    </message>
    <message>
        <source>Date of birth, or age</source>
        <translation>Date of birth, or age</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Why this person is in the case</source>
        <translation>Why this person is in the case</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Other names, separated by commas</source>
        <translation>Other names, separated by commas</translation>
    </message>
    <message>
        <source>Minor or adult, as far as you can tell</source>
        <translation>Minor or adult, as far as you can tell</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Tie to the child, in words</source>
        <translation>Tie to the child, in words</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Not understood as a date. Day first, as in 12/05/2013.</source>
        <translation>Not understood as a date. Day first, as in 12/05/2013.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Change something</source>
        <translation>Change something</translation>
    </message>
    <message>
        <source>Sign these pages</source>
        <translation>Sign these pages</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Smaller pages</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Larger pages</translation>
    </message>
    <message>
        <source>Read every page before you sign</source>
        <translation>Read every page before you sign</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>These signs are printed as their code, because no font has them: {signs}</source>
        <translation>These signs are printed as their code, because no font has them: {signs}</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>This kind of question cannot be answered in this version yet.</source>
        <translation>This kind of question cannot be answered in this version yet.</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Why this is asked</translation>
    </message>
    <message>
        <source>{key}  {state}</source>
        <translation>{key}  {state}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remark (F2)</source>
        <translation>Remark (F2)</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>Your remark</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translation>Remark on this question</translation>
    </message>
</context>
<context>
    <name>ReferringScreen</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>1. Choose</source>
        <translation>1. Choose</translation>
    </message>
    <message>
        <source>2. Read the pages</source>
        <translation>2. Read the pages</translation>
    </message>
    <message>
        <source>3. Signed</source>
        <translation>3. Signed</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Writing the pages…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>The case gets a random code. You can add a word that only you understand.</source>
        <translation>The case gets a random code. You can add a word that only you understand.</translation>
    </message>
    <message>
        <source>Reminder (optional)</source>
        <translation>Reminder (optional)</translation>
    </message>
    <message>
        <source>No name, no place: for example “red gate”.</source>
        <translation>No name, no place: for example “red gate”.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Begin the case</source>
        <translation>Begin the case</translation>
    </message>
    <message>
        <source>Reminder of this case</source>
        <translation>Reminder of this case</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Back to the case {code}</source>
        <translation>Back to the case {code}</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Prepare a referral</translation>
    </message>
    <message>
        <source>Prepare a referral (Ctrl+E). You may always refer on concern alone.</source>
        <translation>Prepare a referral (Ctrl+E). You may always refer on concern alone.</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>What the answers say</translation>
    </message>
    <message>
        <source>Add my own judgement</source>
        <translation>Add my own judgement</translation>
    </message>
    <message>
        <source>My own judgement</source>
        <translation>My own judgement</translation>
    </message>
    <message>
        <source>It stands beside the result. Neither replaces the other.</source>
        <translation>It stands beside the result. Neither replaces the other.</translation>
    </message>
    <message>
        <source>{worker}, {day}; the indices gave: {level}</source>
        <translation>{worker}, {day}; the indices gave: {level}</translation>
    </message>
    <message>
        <source>There is nothing to read yet: no question has been answered.</source>
        <translation>There is nothing to read yet: no question has been answered.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Save the signed document</source>
        <translation>Save the signed document</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Choose the document to verify</source>
        <translation>Choose the document to verify</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
</context>
<context>
    <name>SecrecyDialog</name>
    <message>
        <source>Professional secrecy</source>
        <translation>Professional secrecy</translation>
    </message>
    <message>
        <source>What your organisation says of your post</source>
        <translation>What your organisation says of your post</translation>
    </message>
    <message>
        <source>It changes the articles a referral cites, never whether you may refer.</source>
        <translation>It changes the articles a referral cites, never whether you may refer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>SignedPage</name>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>The signed document is kept in the vault. Save a copy where you choose, send it the way your organisation and the office have agreed on, and delete the copy afterwards.</source>
        <translation>The signed document is kept in the vault. Save a copy where you choose, send it the way your organisation and the office have agreed on, and delete the copy afterwards.</translation>
    </message>
    <message>
        <source>Its name on disk says nothing: {name}</source>
        <translation>Its name on disk says nothing: {name}</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>Start a questionnaire</source>
        <translation>Start a questionnaire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Language shown first</source>
        <translation>Language shown first</translation>
    </message>
    <message>
        <source>Second language, shown beside it</source>
        <translation>Second language, shown beside it</translation>
    </message>
    <message>
        <source>So that you and the person read the same question.</source>
        <translation>So that you and the person read the same question.</translation>
    </message>
    <message>
        <source>“Draft” means that no native speaker has checked these translations yet. Read them with care.</source>
        <translation>“Draft” means that no native speaker has checked these translations yet. Read them with care.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>back-checked</source>
        <translation>back-checked</translation>
    </message>
    <message>
        <source>checked by a native speaker</source>
        <translation>checked by a native speaker</translation>
    </message>
    <message>
        <source>{language} – {status}</source>
        <translation>{language} – {status}</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Write down what was seen or said</source>
        <translation>Write down what was seen or said</translation>
    </message>
    <message>
        <source>It was said without any question</source>
        <translation>It was said without any question</translation>
    </message>
    <message>
        <source>12/05/2026, May 2026, about 2025…</source>
        <translation>12/05/2026, May 2026, about 2025…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>When it happened</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Language of these words</translation>
    </message>
    <message>
        <source>Meaning in French, if the words are in another language</source>
        <translation>Meaning in French, if the words are in another language</translation>
    </message>
    <message>
        <source>Who translated</source>
        <translation>Who translated</translation>
    </message>
    <message>
        <source>What came just before: your question or the situation</source>
        <translation>What came just before: your question or the situation</translation>
    </message>
    <message>
        <source>Your words, or what was going on.</source>
        <translation>Your words, or what was going on.</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Who spoke</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>The words</translation>
    </message>
    <message>
        <source>Exactly as they were said; or what you saw, without judging.</source>
        <translation>Exactly as they were said; or what you saw, without judging.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Where it happened</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Who else was there</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Stop asking. Listen, do not interrupt, promise nothing. Write the words exactly as they were said; you can go on with the questionnaire later.</source>
        <translation>Stop asking. Listen, do not interrupt, promise nothing. Write the words exactly as they were said; you can go on with the questionnaire later.</translation>
    </message>
    <message>
        <source>Not understood as a date. Day first, as in 12/05/2026.</source>
        <translation>Not understood as a date. Day first, as in 12/05/2026.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Six random words are easy to remember and hard to guess.</source>
        <translation>Six random words are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Strong enough.</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Too easy to guess.</translation>
    </message>
    <message>
        <source>Add one or two unusual words.</source>
        <translation>Add one or two unusual words.</translation>
    </message>
    <message>
        <source>Leave out your name and your organisation.</source>
        <translation>Leave out your name and your organisation.</translation>
    </message>
    <message>
        <source>Avoid dates, repetitions and rows of keys.</source>
        <translation>Avoid dates, repetitions and rows of keys.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Danger: 17 · 112 · 119</source>
        <translation>Danger: 17 · 112 · 119</translation>
    </message>
    <message>
        <source>Danger: telephone numbers 17, 112, 119</source>
        <translation>Danger: telephone numbers 17, 112, 119</translation>
    </message>
    <message>
        <source>Language, brightness, text size</source>
        <translation>Language, brightness, text size</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Keys (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L). F12 shows a neutral screen and locks.</source>
        <translation>Lock now (Ctrl+L). F12 shows a neutral screen and locks.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Vault: keys, copies, journal</source>
        <translation>Vault: keys, copies, journal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Text {percent} %</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Open with this computer’s key</source>
        <translation>Open with this computer’s key</translation>
    </message>
    <message>
        <source>Verify a signed document</source>
        <translation>Verify a signed document</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Your vault is locked</source>
        <translation>Your vault is locked</translation>
    </message>
    <message>
        <source>Your vault is made. Open it now with the passphrase you have just chosen: this way a slip of the finger is found before anything depends on it.</source>
        <translation>Your vault is made. Open it now with the passphrase you have just chosen: this way a slip of the finger is found before anything depends on it.</translation>
    </message>
    <message>
        <source>Open it with your passphrase.</source>
        <translation>Open it with your passphrase.</translation>
    </message>
    <message>
        <source>You locked it. Everything you had entered is kept.</source>
        <translation>You locked it. Everything you had entered is kept.</translation>
    </message>
    <message>
        <source>It locked itself after a while without a key. Everything is kept.</source>
        <translation>It locked itself after a while without a key. Everything is kept.</translation>
    </message>
    <message>
        <source>Everything you had entered is kept.</source>
        <translation>Everything you had entered is kept.</translation>
    </message>
    <message>
        <source>It was locked because of an unforeseen fault. Everything you had entered is kept.</source>
        <translation>It was locked because of an unforeseen fault. Everything you had entered is kept.</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Drop a signed PDF here, or choose it.</source>
        <translation>Drop a signed PDF here, or choose it.</translation>
    </message>
    <message>
        <source>FieldScreen tells whether one byte was changed since it was signed, and by whose key. Nothing is sent anywhere.</source>
        <translation>FieldScreen tells whether one byte was changed since it was signed, and by whose key. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Verify a signed document</source>
        <translation>Verify a signed document</translation>
    </message>
    <message>
        <source>Verifying {name}…</source>
        <translation>Verifying {name}…</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Another version of a pack</source>
        <translation>Another version of a pack</translation>
    </message>
    <message>
        <source>The case keeps its own version until you choose the other one.</source>
        <translation>The case keeps its own version until you choose the other one.</translation>
    </message>
    <message>
        <source>Keep the versions of the case</source>
        <translation>Keep the versions of the case</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Indicators added: {codes}</source>
        <translation>Indicators added: {codes}</translation>
    </message>
    <message>
        <source>Indicators removed: {codes}</source>
        <translation>Indicators removed: {codes}</translation>
    </message>
    <message>
        <source>Weights changed: {codes}</source>
        <translation>Weights changed: {codes}</translation>
    </message>
    <message>
        <source>Read the case with the other version</source>
        <translation>Read the case with the other version</translation>
    </message>
    <message>
        <source>The level stays: {level}</source>
        <translation>The level stays: {level}</translation>
    </message>
    <message>
        <source>The level changes: {before} → {after}</source>
        <translation>The level changes: {before} → {after}</translation>
    </message>
    <message>
        <source>{code}: {before} → {after}</source>
        <translation>{code}: {before} → {after}</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positive</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>cannot tell yet</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>not positive</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Seen by me</source>
        <translation>Seen by me</translation>
    </message>
    <message>
        <source>Said by the child</source>
        <translation>Said by the child</translation>
    </message>
    <message>
        <source>Said by an adult of the family</source>
        <translation>Said by an adult of the family</translation>
    </message>
    <message>
        <source>Told by a third person</source>
        <translation>Told by a third person</translation>
    </message>
    <message>
        <source>Read in a document</source>
        <translation>Read in a document</translation>
    </message>
    <message>
        <source>My own interpretation</source>
        <translation>My own interpretation</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Not safe to ask</source>
        <translation>Not safe to ask</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>The child</translation>
    </message>
    <message>
        <source>The adult concerned</source>
        <translation>The adult concerned</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent or guardian</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Brother or sister</translation>
    </message>
    <message>
        <source>Another child at the place</source>
        <translation>Another child at the place</translation>
    </message>
    <message>
        <source>Another adult at the place</source>
        <translation>Another adult at the place</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Age in doubt: treated as a minor</source>
        <translation>Age in doubt: treated as a minor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Immediate: danger now</source>
        <translation>Immediate: danger now</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Within days</translation>
    </message>
    <message>
        <source>Ordinary time</source>
        <translation>Ordinary time</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>I cannot tell</translation>
    </message>
    <message>
        <source>Yes, they were told</source>
        <translation>Yes, they were told</translation>
    </message>
    <message>
        <source>No: it would be contrary to the child’s interest</source>
        <translation>No: it would be contrary to the child’s interest</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>They could not be reached</source>
        <translation>They could not be reached</translation>
    </message>
    <message>
        <source>Not stated yet</source>
        <translation>Not stated yet</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>I do not know yet</translation>
    </message>
    <message>
        <source>Not bound by professional secrecy</source>
        <translation>Not bound by professional secrecy</translation>
    </message>
    <message>
        <source>Bound by my mission</source>
        <translation>Bound by my mission</translation>
    </message>
    <message>
        <source>Bound by my profession</source>
        <translation>Bound by my profession</translation>
    </message>
</context>
<context>
    <name>_SectionButton</name>
    <message>
        <source>{answered}/{total}</source>
        <translation>{answered}/{total}</translation>
    </message>
    <message>
        <source>{title}: {answered} of {total} settled</source>
        <translation>{title}: {answered} of {total} settled</translation>
    </message>
</context>
</TS>
