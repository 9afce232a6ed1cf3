<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>Acknowledgement received</source>
        <translation>Acknowledgement received</translation>
    </message>
    <message>
        <source>No. {number} to {recipient}</source>
        <translation>No. {number} to {recipient}</translation>
    </message>
    <message>
        <source>12/05/2027, May 2027</source>
        <translation>12/05/2027, May 2027</translation>
    </message>
    <message>
        <source>Which referral</source>
        <translation>Which referral</translation>
    </message>
    <message>
        <source>When the office said that it arrived</source>
        <translation>When the office said that it arrived</translation>
    </message>
    <message>
        <source>As exactly as you know it.</source>
        <translation>As exactly as you know it.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
</context>
<context>
    <name>AcknowledgedDialog</name>
    <message>
        <source>They said so by telephone</source>
        <translation>They said so by telephone</translation>
    </message>
    <message>
        <source>Code of the slip, or the whole mail</source>
        <translation>Code of the slip, or the whole mail</translation>
    </message>
    <message>
        <source>Paste the answer as it came: the code is found in it, and the rest is not kept.</source>
        <translation>Paste the answer as it came: the code is found in it, and the rest is not kept.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>An automatic reply that nobody read is no acknowledgement.</source>
        <translation>An automatic reply that nobody read is no acknowledgement.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
</context>
<context>
    <name>AdaptationCard</name>
    <message>
        <source>Bring in a document template</source>
        <translation>Bring in a document template</translation>
    </message>
    <message>
        <source>A département or your organisation can adapt the documents: order and titles of the sections, some words, a logo. What the law asks for stays, and each document names whose template it follows.</source>
        <translation>A département or your organisation can adapt the documents: order and titles of the sections, some words, a logo. What the law asks for stays, and each document names whose template it follows.</translation>
    </message>
    <message>
        <source>Document templates</source>
        <translation>Document templates</translation>
    </message>
    <message>
        <source>None: documents follow the program’s own templates.</source>
        <translation>None: documents follow the program’s own templates.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>{name}, version {version} of {day}</source>
        <translation>{name}, version {version} of {day}</translation>
    </message>
    <message>
        <source>For the offices of département {department}: {documents}</source>
        <translation>For the offices of département {department}: {documents}</translation>
    </message>
    <message>
        <source>For every office: {documents}</source>
        <translation>For every office: {documents}</translation>
    </message>
    <message>
        <source>order of the sections</source>
        <translation>order of the sections</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>a logo</translation>
    </message>
    <message>
        <source>Signed by “{name}”: {words} ({digits})</source>
        <translation>Signed by “{name}”: {words} ({digits})</translation>
    </message>
    <message>
        <source>Adapts: {changes}</source>
        <translation>Adapts: {changes}</translation>
    </message>
    <message>
        <source>Choose a signed document template</source>
        <translation>Choose a signed document template</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Read and check</translation>
    </message>
    <message>
        <source>It takes the place of: {name}</source>
        <translation>It takes the place of: {name}</translation>
    </message>
    <message>
        <source>This template cannot be used</source>
        <translation>This template cannot be used</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell whoever made it; “fieldscreen template check” says the same.</source>
        <translation>Nothing was changed. Tell whoever made it; “fieldscreen template check” says the same.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Take this template away?</source>
        <translation>Take this template away?</translation>
    </message>
    <message>
        <source>Documents are written without it from now on. Signed documents stay as they are; the journal keeps a line.</source>
        <translation>Documents are written without it from now on. Signed documents stay as they are; the journal keeps a line.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>AdaptationFailures</name>
    <message>
        <source>This file is no signed document template, or its signature does not hold.</source>
        <translation>This file is no signed document template, or its signature does not hold.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the signed file (.fstpl) again.</source>
        <translation>Nothing was changed. Ask for the signed file (.fstpl) again.</translation>
    </message>
    <message>
        <source>Nobody compared the key of “{name}” yet.</source>
        <translation>Nobody compared the key of “{name}” yet.</translation>
    </message>
    <message>
        <source>Telephone your organisation and compare the words.</source>
        <translation>Telephone your organisation and compare the words.</translation>
    </message>
    <message>
        <source>{reference} is not newer than {kept}, which is in use. Nothing was changed.</source>
        <translation>{reference} is not newer than {kept}, which is in use. Nothing was changed.</translation>
    </message>
    <message>
        <source>To go back, take the one in use away first.</source>
        <translation>To go back, take the one in use away first.</translation>
    </message>
    <message>
        <source>{other} already is for one of the same documents to the same offices.</source>
        <translation>{other} already is for one of the same documents to the same offices.</translation>
    </message>
    <message>
        <source>Take it away first, or keep it. Nothing was changed.</source>
        <translation>Take it away first, or keep it. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Add: {title}</source>
        <translation>Add: {title}</translation>
    </message>
    <message>
        <source>Add another: {title}</source>
        <translation>Add another: {title}</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Does the person agree to this document being sent?</source>
        <translation>Does the person agree to this document being sent?</translation>
    </message>
    <message>
        <source>How it was explained, in which language; or why it is sent without agreement</source>
        <translation>How it was explained, in which language; or why it is sent without agreement</translation>
    </message>
    <message>
        <source>The person’s agreement</source>
        <translation>The person’s agreement</translation>
    </message>
    <message>
        <source>Without the person’s agreement nothing that names them leaves. Give them the numbers that help; in danger now, telephone 17.</source>
        <translation>Without the person’s agreement nothing that names them leaves. Give them the numbers that help; in danger now, telephone 17.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Choose the file to attach</source>
        <translation>Choose the file to attach</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
</context>
<context>
    <name>BackupScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Copies of the vault</source>
        <translation>Copies of the vault</translation>
    </message>
    <message>
        <source>A copy is one encrypted file. It counts only once it was read back, opened, checked and its cases counted. You can go on working meanwhile.</source>
        <translation>A copy is one encrypted file. It counts only once it was read back, opened, checked and its cases counted. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>I know, and leave the vault there</source>
        <translation>I know, and leave the vault there</translation>
    </message>
    <message>
        <source>No place chosen yet.</source>
        <translation>No place chosen yet.</translation>
    </message>
    <message numerus="yes">
        <source>Copy made and proven: read back, opened, checked, %n case(s) counted.</source>
        <translation>
            <numerusform>Copy made and proven: read back, opened, checked, %n case counted.</numerusform>
            <numerusform>Copy made and proven: read back, opened, checked, %n cases counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choose a place</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>Where copies go</translation>
    </message>
    <message>
        <source>How many stay there</source>
        <translation>How many stay there</translation>
    </message>
    <message>
        <source>An older copy goes only after a newer one was proven. A case you erased is gone from the copies once as many new ones were made.</source>
        <translation>An older copy goes only after a newer one was proven. A case you erased is gone from the copies once as many new ones were made.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Go back to a copy</translation>
    </message>
    <message>
        <source>If something was lost</source>
        <translation>If something was lost</translation>
    </message>
    <message>
        <source>A copy becomes a new vault beside this one; nothing here is overwritten.</source>
        <translation>A copy becomes a new vault beside this one; nothing here is overwritten.</translation>
    </message>
    <message>
        <source>Copies in this place</source>
        <translation>Copies in this place</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still hold cases that were erased since.</source>
        <translation>
            <numerusform>%n of them still holds cases that were erased since.</numerusform>
            <numerusform>%n of them still hold cases that were erased since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the older ones now</source>
        <translation>Remove the older ones now</translation>
    </message>
    <message>
        <source>Make a new copy, then this one can go.</source>
        <translation>Make a new copy, then this one can go.</translation>
    </message>
    <message numerus="yes">
        <source>%n erased case(s)</source>
        <translation>
            <numerusform>%n erased case</numerusform>
            <numerusform>%n erased cases</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>There is no copy yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Last proven copy: {ago} ({cases}).</source>
        <translation>Last proven copy: {ago} ({cases}).</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Choose an indicator pack; its signature lies beside it</source>
        <translation>Choose an indicator pack; its signature lies beside it</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Read and check</translation>
    </message>
    <message>
        <source>New cases are read with {reference} from now on. Open cases keep theirs.</source>
        <translation>New cases are read with {reference} from now on. Open cases keep theirs.</translation>
    </message>
    <message>
        <source>{reference} is in use for new cases.</source>
        <translation>{reference} is in use for new cases.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>The passphrase, by telephone</source>
        <translation>The passphrase, by telephone</translation>
    </message>
    <message>
        <source>Saved and opened again: {path}</source>
        <translation>Saved and opened again: {path}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Never send it the same way as the document. If it is lost, make another copy.</source>
        <translation>It is shown this once and kept nowhere. Never send it the same way as the document. If it is lost, make another copy.</translation>
    </message>
    <message>
        <source>Telephone of the office: {phone}</source>
        <translation>Telephone of the office: {phone}</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>I have given it by telephone</source>
        <translation>I have given it by telephone</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>The vault is in a place that is not right for it</source>
        <translation>The vault is in a place that is not right for it</translation>
    </message>
    <message>
        <source>A copy of the vault should be made</source>
        <translation>A copy of the vault should be made</translation>
    </message>
    <message>
        <source>The disk is full. The vault has given up its reserve, so your answers are still being kept.</source>
        <translation>The disk is full. The vault has given up its reserve, so your answers are still being kept.</translation>
    </message>
    <message>
        <source>Free some space soon (large files, the recycle bin). The reserve is made again by itself when there is room.</source>
        <translation>Free some space soon (large files, the recycle bin). The reserve is made again by itself when there is room.</translation>
    </message>
</context>
<context>
    <name>CaseEntries</name>
    <message>
        <source>sounds alike</source>
        <translation>sounds alike</translation>
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
        <source>A case is a child or an adult you are worried about, or children who belong together. It gets a code of random letters; the code is the only name used outside the vault.</source>
        <translation>A case is a child or an adult you are worried about, or children who belong together. It gets a code of random letters; the code is the only name used outside the vault.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>Begin a new case</source>
        <translation>Begin a new case</translation>
    </message>
    <message>
        <source>No case holds all these words</source>
        <translation>No case holds all these words</translation>
    </message>
    <message>
        <source>Try the first letters only, one word less, or another spelling of the name. Names are also found by how they sound; dates and choices are not searched.</source>
        <translation>Try the first letters only, one word less, or another spelling of the name. Names are also found by how they sound; dates and choices are not searched.</translation>
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
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Answer:</translation>
    </message>
    <message>
        <source>Statement:</source>
        <translation>Statement:</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Search by code, reminder, name or words of the case</source>
        <translation>Search by code, reminder, name or words of the case</translation>
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
        <source>The search is being made ready: {ready} of {total} cases can be found so far.</source>
        <translation>The search is being made ready: {ready} of {total} cases can be found so far.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>%n case found</numerusform>
            <numerusform>%n cases found</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} are shown; add a word to find fewer.</source>
        <translation>The best {count} are shown; add a word to find fewer.</translation>
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
        <source>A danger now?</source>
        <translation>A danger now?</translation>
    </message>
    <message>
        <source>Whom to call, and a note of each call (Ctrl+U)</source>
        <translation>Whom to call, and a note of each call (Ctrl+U)</translation>
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
        <source>Open the case again</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>This case is closed: it can be read, and nothing is written in it.</source>
        <translation>This case is closed: it can be read, and nothing is written in it.</translation>
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
        <source>copied from paper</source>
        <translation>copied from paper</translation>
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
        <source>Prepare a referral: {name}</source>
        <translation>Prepare a referral: {name}</translation>
    </message>
    <message>
        <source>A referral tells an office that somebody may be in danger. It is neither a proof nor an accusation. Nothing leaves this computer: you save the signed document and send it yourself.</source>
        <translation>A referral tells an office that somebody may be in danger. It is neither a proof nor an accusation. Nothing leaves this computer: you save the signed document and send it yourself.</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>Show what leaves</translation>
    </message>
    <message>
        <source>This referral speaks of {name} only. What was answered about {others} is not in it. Printed in each referral of the case: its calls, the people entered on its page and their ties, and what is about the place, but for what it says of single children. Look at these before you sign.</source>
        <translation>This referral speaks of {name} only. What was answered about {others} is not in it. Printed in each referral of the case: its calls, the people entered on its page and their ties, and what is about the place, but for what it says of single children. Look at these before you sign.</translation>
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
        <source>Danger now: telephone first (17, or 119 for a child), write afterwards.</source>
        <translation>Danger now: telephone first (17, or 119 for a child), write afterwards.</translation>
    </message>
    <message>
        <source>Say to which office it goes.</source>
        <translation>Say to which office it goes.</translation>
    </message>
    <message>
        <source>Name the office that gets the copy; “CRIP” is enough.</source>
        <translation>Name the office that gets the copy; “CRIP” is enough.</translation>
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
        <source>This document leaves with their agreement only.</source>
        <translation>This document leaves with their agreement only.</translation>
    </message>
    <message>
        <source>Say why it is sent without agreement. One sentence is enough.</source>
        <translation>Say why it is sent without agreement. One sentence is enough.</translation>
    </message>
</context>
<context>
    <name>ClipRow</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Bring the one before back</source>
        <translation>Bring the one before back</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Record again</translation>
    </message>
    <message>
        <source>Recording: {seconds} s of at most {most} s</source>
        <translation>Recording: {seconds} s of at most {most} s</translation>
    </message>
    <message>
        <source>{seconds} s, not kept yet. Listen to it, then keep it.</source>
        <translation>{seconds} s, not kept yet. Listen to it, then keep it.</translation>
    </message>
    <message>
        <source>There is a recording.</source>
        <translation>There is a recording.</translation>
    </message>
    <message>
        <source>There is the form’s own clip. A recording of yours is heard instead of it.</source>
        <translation>There is the form’s own clip. A recording of yours is heard instead of it.</translation>
    </message>
    <message>
        <source>These words change with the answers, so they cannot be recorded.</source>
        <translation>These words change with the answers, so they cannot be recorded.</translation>
    </message>
    <message>
        <source>No clip yet.</source>
        <translation>No clip yet.</translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message>
        <source>Bring clips in</source>
        <translation>Bring clips in</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) to take</source>
        <translation>
            <numerusform>%n clip to take</numerusform>
            <numerusform>%n clips to take</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n the same as here</numerusform>
            <numerusform>%n the same as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these words have another recording here, which stays. To have the other one, take yours away first (Ctrl+F5 in an interview), then bring this file in again.</source>
        <translation>
            <numerusform>%n of these words have another recording here, which stays. To have the other one, take yours away first (Ctrl+F5 in an interview), then bring this file in again.</numerusform>
            <numerusform>%n of these words have another recording here, which stays. To have the other one, take yours away first (Ctrl+F5 in an interview), then bring this file in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>12/05/2027, May 2027</source>
        <translation>12/05/2027, May 2027</translation>
    </message>
    <message>
        <source>A closed case can be opened again at any time before it is erased.</source>
        <translation>A closed case can be opened again at any time before it is erased.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Last contact with the person</source>
        <translation>Last contact with the person</translation>
    </message>
    <message>
        <source>As exactly as you know it; leave it empty when you do not.</source>
        <translation>As exactly as you know it; leave it empty when you do not.</translation>
    </message>
    <message>
        <source>What is left to do, and for whom (optional)</source>
        <translation>What is left to do, and for whom (optional)</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Choose how it ended.</translation>
    </message>
</context>
<context>
    <name>ComparisonScreen</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>{found} found · {missed} missed · {unfounded} seen where there is nothing</source>
        <translation>{found} found · {missed} missed · {unfounded} seen where there is nothing</translation>
    </message>
    <message>
        <source>Your findings beside the model</source>
        <translation>Your findings beside the model</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>The program, with your answers</source>
        <translation>The program, with your answers</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>The model</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Forms of exploitation</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>What to do with it</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>{seen}: {name}</source>
        <translation>{seen}: {name}</translation>
    </message>
    <message>
        <source>Your level is the model’s.</source>
        <translation>Your level is the model’s.</translation>
    </message>
    <message>
        <source>Your level is above the model’s: more was seen than there is.</source>
        <translation>Your level is above the model’s: more was seen than there is.</translation>
    </message>
    <message>
        <source>Your level is below the model’s: something was not taken into account.</source>
        <translation>Your level is below the model’s: something was not taken into account.</translation>
    </message>
    <message>
        <source>A false alarm, on purpose: there was nothing to find.</source>
        <translation>A false alarm, on purpose: there was nothing to find.</translation>
    </message>
    <message>
        <source>The model’s reasoning</source>
        <translation>The model’s reasoning</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Your reason</translation>
    </message>
    <message>
        <source>The model does not hold this. Read the case again: who saw or said it, and when?</source>
        <translation>The model does not hold this. Read the case again: who saw or said it, and when?</translation>
    </message>
    <message>
        <source>You answered: {question} — {answer}</source>
        <translation>You answered: {question} — {answer}</translation>
    </message>
    <message>
        <source>To be answered: {question} — {answer}</source>
        <translation>To be answered: {question} — {answer}</translation>
    </message>
    <message>
        <source>The model answers: {question} — {answer}</source>
        <translation>The model answers: {question} — {answer}</translation>
    </message>
    <message>
        <source>Also: {question} — {answer}</source>
        <translation>Also: {question} — {answer}</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>What not to do</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>To the exercises</source>
        <translation>To the exercises</translation>
    </message>
    <message>
        <source>The program’s whole reading</source>
        <translation>The program’s whole reading</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>Where copies go</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Use this folder</translation>
    </message>
    <message numerus="yes">
        <source>%n copies removed.</source>
        <translation>
            <numerusform>%n copy removed.</numerusform>
            <numerusform>%n copies removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by {name}. The vault would be sent away piece by piece and could be damaged while it is written.</source>
        <translation>This folder is copied to other computers by {name}. The vault would be sent away piece by piece and could be damaged while it is written.</translation>
    </message>
    <message>
        <source>This is a stick or a removable disk ({name}). It can be pulled out in the middle of an answer, or lost. A stick is right for copies.</source>
        <translation>This is a stick or a removable disk ({name}). It can be pulled out in the middle of an answer, or lost. A stick is right for copies.</translation>
    </message>
    <message>
        <source>This is a network drive ({name}). Without the network the vault does not open, and a break can damage it.</source>
        <translation>This is a network drive ({name}). Without the network the vault does not open, and a break can damage it.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by {name}. The copies are encrypted, but they would lie on somebody else’s server.</source>
        <translation>This folder is copied to other computers by {name}. The copies are encrypted, but they would lie on somebody else’s server.</translation>
    </message>
    <message>
        <source>This is a network drive: whoever runs it can see when copies are made.</source>
        <translation>This is a network drive: whoever runs it can see when copies are made.</translation>
    </message>
    <message>
        <source>This disk is write-protected.</source>
        <translation>This disk is write-protected.</translation>
    </message>
    <message>
        <source>This is the disk the vault itself is on: if the computer is lost or its disk fails, both are gone. A stick kept elsewhere is better.</source>
        <translation>This is the disk the vault itself is on: if the computer is lost or its disk fails, both are gone. A stick kept elsewhere is better.</translation>
    </message>
    <message>
        <source>The place is not there now. Plug in the stick or disk.</source>
        <translation>The place is not there now. Plug in the stick or disk.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Name of the office that gets the copy</source>
        <translation>Name of the office that gets the copy</translation>
    </message>
    <message>
        <source>The president of the council of the département where the child lives: its CRIP.</source>
        <translation>The president of the council of the département where the child lives: its CRIP.</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>The copy</translation>
    </message>
    <message>
        <source>Whoever writes directly to the prosecutor sends a copy to the president of the council (CASF L226-4 II, to be checked). It is the same signed file: you send it yourself.</source>
        <translation>Whoever writes directly to the prosecutor sends a copy to the president of the council (CASF L226-4 II, to be checked). It is the same signed file: you send it yourself.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>CopyingWords</name>
    <message>
        <source>The sheet has no question {typed}. Look at the number again.</source>
        <translation>The sheet has no question {typed}. Look at the number again.</translation>
    </message>
    <message>
        <source>This question is asked several times: type the number with a slash, as on the sheet, for example {number}/1.</source>
        <translation>This question is asked several times: type the number with a slash, as on the sheet, for example {number}/1.</translation>
    </message>
    <message>
        <source>Question {number} is not asked after the answers given so far. Check those, or leave it.</source>
        <translation>Question {number} is not asked after the answers given so far. Check those, or leave it.</translation>
    </message>
    <message>
        <source>Question {number} has no code {typed}.</source>
        <translation>Question {number} has no code {typed}.</translation>
    </message>
    <message>
        <source>Code {typed} does not go with an earlier answer. Check that one first.</source>
        <translation>Code {typed} does not go with an earlier answer. Check that one first.</translation>
    </message>
    <message>
        <source>Question {number} takes one code only.</source>
        <translation>Question {number} takes one code only.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood here. Type a figure, or a date with the day first, such as 20/11/2026; or write it in a remark (F2).</source>
        <translation>“{typed}” is not understood here. Type a figure, or a date with the day first, such as 20/11/2026; or write it in a remark (F2).</translation>
    </message>
    <message>
        <source>Type the code after the number.</source>
        <translation>Type the code after the number.</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message numerus="yes">
        <source>The vault locks in %n second(s). Press any key or move to go on.</source>
        <translation>
            <numerusform>The vault locks in %n second. Press any key or move to go on.</numerusform>
            <numerusform>The vault locks in %n seconds. Press any key or move to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountersignPage</name>
    <message>
        <source>Choose the file your colleague signed</source>
        <translation>Choose the file your colleague signed</translation>
    </message>
    <message>
        <source>Read and verify</source>
        <translation>Read and verify</translation>
    </message>
    <message>
        <source>Save the countersigned file</source>
        <translation>Save the countersigned file</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CountersignScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Countersign a received file</source>
        <translation>Countersign a received file</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Nothing of it is kept in this vault. Save it, give it back the way it came, and delete the copies afterwards. Its name says nothing: {name}</source>
        <translation>Nothing of it is kept in this vault. Save it, give it back the way it came, and delete the copies afterwards. Its name says nothing: {name}</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Countersigned</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>A colleague signed a referral in their vault and gave you the file. FieldScreen verifies it, you read it, and you sign in the field kept for that. After it nothing can be added without showing.</source>
        <translation>A colleague signed a referral in their vault and gave you the file. FieldScreen verifies it, you read it, and you sign in the field kept for that. After it nothing can be added without showing.</translation>
    </message>
    <message>
        <source>I read it: countersign</source>
        <translation>I read it: countersign</translation>
    </message>
    <message>
        <source>Signs: {name}</source>
        <translation>Signs: {name}</translation>
    </message>
    <message>
        <source>Before: did the colleague themselves tell you that they sent it, and does the fingerprint above match theirs?</source>
        <translation>Before: did the colleague themselves tell you that they sent it, and does the fingerprint above match theirs?</translation>
    </message>
</context>
<context>
    <name>DangerCalls</name>
    <message>
        <source>Telephone first, in this order</source>
        <translation>Telephone first, in this order</translation>
    </message>
    <message>
        <source>{place}.  Only then write. FieldScreen cannot telephone: use any telephone near you.</source>
        <translation>{place}.  Only then write. FieldScreen cannot telephone: use any telephone near you.</translation>
    </message>
    <message>
        <source>Go on and write</source>
        <translation>Go on and write</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copy {number}</translation>
    </message>
    <message>
        <source>{place}.  The duty prosecutor</source>
        <translation>{place}.  The duty prosecutor</translation>
    </message>
    <message>
        <source>17 can reach them. They say what to do for the child now.</source>
        <translation>17 can reach them. They say what to do for the child now.</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Note the call</translation>
    </message>
    <message>
        <source>Note the call: {whom}</source>
        <translation>Note the call: {whom}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Day and hour, as in 12/05/2026 14:30; or the hour alone.</source>
        <translation>Day and hour, as in 12/05/2026 14:30; or the hour alone.</translation>
    </message>
    <message>
        <source>Keep this call</source>
        <translation>Keep this call</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Note a call</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Who was called</translation>
    </message>
    <message>
        <source>Who answered (optional)</source>
        <translation>Who answered (optional)</translation>
    </message>
    <message>
        <source>Name or service.</source>
        <translation>Name or service.</translation>
    </message>
    <message>
        <source>What they said to do</source>
        <translation>What they said to do</translation>
    </message>
    <message>
        <source>In their words.</source>
        <translation>In their words.</translation>
    </message>
    <message>
        <source>{number} is copied.</source>
        <translation>{number} is copied.</translation>
    </message>
    <message>
        <source>Not understood. Day and hour, as in 12/05/2026 14:30.</source>
        <translation>Not understood. Day and hour, as in 12/05/2026 14:30.</translation>
    </message>
    <message>
        <source>Calls noted</source>
        <translation>Calls noted</translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Danger and calls</source>
        <translation>Danger and calls</translation>
    </message>
    <message>
        <source>“A danger now?” {answer}, on {moment}</source>
        <translation>“A danger now?” {answer}, on {moment}</translation>
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
    <name>DangerQuestion</name>
    <message>
        <source>A danger now?</source>
        <translation>A danger now?</translation>
    </message>
    <message>
        <source>One key. Whatever you answer, you go on.</source>
        <translation>One key. Whatever you answer, you go on.</translation>
    </message>
    <message>
        <source>Last answer, on {moment}: {answer}</source>
        <translation>Last answer, on {moment}: {answer}</translation>
    </message>
    <message>
        <source>Whom to call, in order. Then you write.</source>
        <translation>Whom to call, in order. Then you write.</translation>
    </message>
    <message>
        <source>You go on writing, and send it without delay.</source>
        <translation>You go on writing, and send it without delay.</translation>
    </message>
    <message>
        <source>You go on. You can come back to this question at any time.</source>
        <translation>You go on. You can come back to this question at any time.</translation>
    </message>
    <message>
        <source>119 advises day and night. The numbers, then you go on.</source>
        <translation>119 advises day and night. The numbers, then you go on.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <name>DecidingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Bring entries in</source>
        <translation>Bring entries in</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) to take</source>
        <translation>
            <numerusform>%n office to take</numerusform>
            <numerusform>%n offices to take</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n the same as here</numerusform>
            <numerusform>%n the same as here</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked later here, so they stay as they are:
{names}</source>
        <translation>Checked later here, so they stay as they are:
{names}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>It would put the person concerned in danger</source>
        <translation>It would put the person concerned in danger</translation>
    </message>
    <message>
        <source>It would put somebody else in danger</source>
        <translation>It would put somebody else in danger</translation>
    </message>
    <message>
        <source>It was told on the condition that it is not passed on</source>
        <translation>It was told on the condition that it is not passed on</translation>
    </message>
    <message>
        <source>A professional secrecy covers it that this office does not share</source>
        <translation>A professional secrecy covers it that this office does not share</translation>
    </message>
    <message>
        <source>This office does not need it</source>
        <translation>This office does not need it</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Reason not chosen yet</source>
        <translation>Reason not chosen yet</translation>
    </message>
    <message>
        <source>Always in it: you sign it</source>
        <translation>Always in it: you sign it</translation>
    </message>
    <message>
        <source>Always in it: without it nobody knows who is meant</source>
        <translation>Always in it: without it nobody knows who is meant</translation>
    </message>
    <message>
        <source>Always in it: it is the only way to find the person</source>
        <translation>Always in it: it is the only way to find the person</translation>
    </message>
    <message>
        <source>Always in it: it decides which office answers for it</source>
        <translation>Always in it: it decides which office answers for it</translation>
    </message>
    <message>
        <source>Change it in the first step</source>
        <translation>Change it in the first step</translation>
    </message>
    <message>
        <source>Always in it: the earlier document said it, and it stands no more</source>
        <translation>Always in it: the earlier document said it, and it stands no more</translation>
    </message>
    <message>
        <source>You chose it in the first step: leave it out there. If the answer it belongs to is held back, it stays here too.</source>
        <translation>You chose it in the first step: leave it out there. If the answer it belongs to is held back, it stays here too.</translation>
    </message>
    <message>
        <source>You, with function and organisation</source>
        <translation>You, with function and organisation</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>The person concerned</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Why it is urgent</translation>
    </message>
    <message>
        <source>What the parents were told</source>
        <translation>What the parents were told</translation>
    </message>
    <message>
        <source>The person’s agreement</source>
        <translation>The person’s agreement</translation>
    </message>
    <message>
        <source>What was already done</source>
        <translation>What was already done</translation>
    </message>
    <message>
        <source>Office that gets a copy</source>
        <translation>Office that gets a copy</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent or guardian</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Photograph, as a reduced copy</source>
        <translation>Photograph, as a reduced copy</translation>
    </message>
    <message>
        <source>Question without an answer</source>
        <translation>Question without an answer</translation>
    </message>
    <message>
        <source>Seen or read</source>
        <translation>Seen or read</translation>
    </message>
    <message>
        <source>Words of the child</source>
        <translation>Words of the child</translation>
    </message>
    <message>
        <source>Words of an adult</source>
        <translation>Words of an adult</translation>
    </message>
    <message>
        <source>Told by a third person</source>
        <translation>Told by a third person</translation>
    </message>
    <message>
        <source>What you make of it</source>
        <translation>What you make of it</translation>
    </message>
    <message>
        <source>Who told it, who was there</source>
        <translation>Who told it, who was there</translation>
    </message>
    <message>
        <source>Where it was said, after which question</source>
        <translation>Where it was said, after which question</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Your own judgement</source>
        <translation>Your own judgement</translation>
    </message>
    <message>
        <source>Annex: indicators with their reasons</source>
        <translation>Annex: indicators with their reasons</translation>
    </message>
    <message>
        <source>Detachable sheet: who informed and who translated, by name</source>
        <translation>Detachable sheet: who informed and who translated, by name</translation>
    </message>
    <message>
        <source>Said before, stands no more</source>
        <translation>Said before, stands no more</translation>
    </message>
    <message>
        <source>{name} ({date})</source>
        <translation>{name} ({date})</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>where and when they can be met</source>
        <translation>where and when they can be met</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>It is about somebody else of this case: {count} questionnaire(s), words and facts</source>
        <translation>It is about somebody else of this case: {count} questionnaire(s), words and facts</translation>
    </message>
    <message>
        <source>Nobody said yet whom it is about: {count}</source>
        <translation>Nobody said yet whom it is about: {count}</translation>
    </message>
    <message>
        <source>The questionnaire keeps it here, for your own work: {count} answer(s)</source>
        <translation>The questionnaire keeps it here, for your own work: {count} answer(s)</translation>
    </message>
    <message>
        <source>It is of single children of the place, and nobody knows which is whose: {count} answer(s)</source>
        <translation>It is of single children of the place, and nobody knows which is whose: {count} answer(s)</translation>
    </message>
    <message>
        <source>This document has no part for parents</source>
        <translation>This document has no part for parents</translation>
    </message>
    <message>
        <source>The earlier document says it already: {count}</source>
        <translation>The earlier document says it already: {count}</translation>
    </message>
    <message>
        <source>Attached files: only that they exist, and their digests, are printed</source>
        <translation>Attached files: only that they exist, and their digests, are printed</translation>
    </message>
    <message>
        <source>Your reminder for the case, earlier versions of what was corrected, answers on danger, journal, follow-up and other referrals</source>
        <translation>Your reminder for the case, earlier versions of what was corrected, answers on danger, journal, follow-up and other referrals</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>Everything below will stand on the pages and in the machine-readable copy inside the file, and nothing else of the case. Hold back what this office need not or must not read. What is held back leaves in no form; the document says that something was held back and the kind of reason, never what. The indicators are then read without it.</source>
        <translation>Everything below will stand on the pages and in the machine-readable copy inside the file, and nothing else of the case. Hold back what this office need not or must not read. What is held back leaves in no form; the document says that something was held back and the kind of reason, never what. The indicators are then read without it.</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Change something</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Show the pages</translation>
    </message>
    <message>
        <source>To: {office}</source>
        <translation>To: {office}</translation>
    </message>
    <message>
        <source>Something has changed since you looked at this list. Look at it again.</source>
        <translation>Something has changed since you looked at this list. Look at it again.</translation>
    </message>
    <message>
        <source>The document this one completes went to {office}. What it says is not said again here: this office would get only what is new. For an office that has nothing yet, begin a new referral.</source>
        <translation>The document this one completes went to {office}. What it says is not said again here: this office would get only what is new. For an office that has nothing yet, begin a new referral.</translation>
    </message>
    <message>
        <source>Hold back all of these</source>
        <translation>Hold back all of these</translation>
    </message>
    <message>
        <source>In the document a mark such as “Informant A” stands for each of them. Their names leave only on a sheet of its own at the end, which the office can take out of a copy for the family; hold it back, and no name leaves. Words quoted as they were said stay as they were said.</source>
        <translation>In the document a mark such as “Informant A” stands for each of them. Their names leave only on a sheet of its own at the end, which the office can take out of a copy for the family; hold it back, and no name leaves. Words quoted as they were said stay as they were said.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Who and where</translation>
    </message>
    <message>
        <source>What you wrote for this referral</source>
        <translation>What you wrote for this referral</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Words and observations</source>
        <translation>Words and observations</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Names of those who informed</source>
        <translation>Names of those who informed</translation>
    </message>
    <message>
        <source>Calls, judgement, indicators</source>
        <translation>Calls, judgement, indicators</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Questions without an answer</translation>
    </message>
    <message>
        <source>The file’s own data hold no name, place or path; its texts of law, the page on checking and the slip say nothing of the case but its code.</source>
        <translation>The file’s own data hold no name, place or path; its texts of law, the page on checking and the slip say nothing of the case but its code.</translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation>What stays here, and why</translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n thing(s). The document will say so.</source>
        <translation>
            <numerusform>Held back: %n thing. The document will say so.</numerusform>
            <numerusform>Held back: %n things. The document will say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosureRow</name>
    <message>
        <source>You had held this back. It leaves now.</source>
        <translation>You had held this back. It leaves now.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Choose the reason: the document tells its kind.</source>
        <translation>Choose the reason: the document tells its kind.</translation>
    </message>
    <message>
        <source>Say in a few words which.</source>
        <translation>Say in a few words which.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Reason, told to the office</source>
        <translation>Reason, told to the office</translation>
    </message>
    <message>
        <source>In your words, kept here and never printed</source>
        <translation>In your words, kept here and never printed</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Let it leave</translation>
    </message>
    <message>
        <source>Let it leave: {name}</source>
        <translation>Let it leave: {name}</translation>
    </message>
    <message>
        <source>Hold back: {name}</source>
        <translation>Hold back: {name}</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>No address is known. Enter it in your mail program.</source>
        <translation>No address is known. Enter it in your mail program.</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>To: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>The address is copied.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>The text is copied.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Show the file</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Making the draft…</source>
        <translation>Making the draft…</translation>
    </message>
    <message>
        <source>Saved: {path}
Open it with your mail program. Delete it once it is sent.</source>
        <translation>Saved: {path}
Open it with your mail program. Delete it once it is sent.</translation>
    </message>
</context>
<context>
    <name>DueScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Reading the dates</source>
        <translation>Reading the dates</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>To erase or to extend</source>
        <translation>To erase or to extend</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Held: not to be erased</source>
        <translation>Held: not to be erased</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) due</source>
        <translation>
            <numerusform>%n case due</numerusform>
            <numerusform>%n cases due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n soon</numerusform>
            <numerusform>%n soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not due</source>
        <translation>
            <numerusform>%n not due</numerusform>
            <numerusform>%n not due</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ever erased by itself. A case whose date has come is erased by you, by typing its code, or kept longer with a written reason.</source>
        <translation>Nothing is ever erased by itself. A case whose date has come is erased by you, by typing its code, or kept longer with a written reason.</translation>
    </message>
    <message>
        <source>{act}: {code}</source>
        <translation>{act}: {code}</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Change a period</source>
        <translation>Change a period</translation>
    </message>
    <message>
        <source>Your organisation’s periods</source>
        <translation>Your organisation’s periods</translation>
    </message>
    <message>
        <source>{title}: {period} ({mark})</source>
        <translation>{title}: {period} ({mark})</translation>
    </message>
    <message>
        <source>your organisation’s choice: {reason}</source>
        <translation>your organisation’s choice: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) counted in the statistics.</source>
        <translation>
            <numerusform>%n case counted in the statistics.</numerusform>
            <numerusform>%n cases counted in the statistics.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never publish a number below {smallest}: in a small place it names somebody.</source>
        <translation>Never publish a number below {smallest}: in a small place it names somebody.</translation>
    </message>
    <message>
        <source>No case was erased yet.</source>
        <translation>No case was erased yet.</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Certificates of erasure</translation>
    </message>
    <message>
        <source>Certificate no. {number}</source>
        <translation>Certificate no. {number}</translation>
    </message>
    <message>
        <source>erased on {moment} · press to save it</source>
        <translation>erased on {moment} · press to save it</translation>
    </message>
</context>
<context>
    <name>EnvelopeChoice</name>
    <message>
        <source>The signed document as it is</source>
        <translation>The signed document as it is</translation>
    </message>
    <message>
        <source>For a private way: MSSanté, the office’s portal, by hand. A mail can be read on its way.</source>
        <translation>For a private way: MSSanté, the office’s portal, by hand. A mail can be read on its way.</translation>
    </message>
    <message>
        <source>A copy locked with a passphrase</source>
        <translation>A copy locked with a passphrase</translation>
    </message>
    <message>
        <source>Every PDF reader opens it. You say the passphrase on the telephone.</source>
        <translation>Every PDF reader opens it. You say the passphrase on the telephone.</translation>
    </message>
    <message>
        <source>A message sealed for the office (S/MIME)</source>
        <translation>A message sealed for the office (S/MIME)</translation>
    </message>
    <message>
        <source>The office opens it with the certificate it gave you.</source>
        <translation>The office opens it with the certificate it gave you.</translation>
    </message>
    <message>
        <source>Certificate: {name}, until {day}.</source>
        <translation>Certificate: {name}, until {day}.</translation>
    </message>
    <message>
        <source>Your own certificate opens it too.</source>
        <translation>Your own certificate opens it too.</translation>
    </message>
    <message>
        <source>Only the office can open it: you have no RSA certificate for mail here. The document itself stays in the vault.</source>
        <translation>Only the office can open it: you have no RSA certificate for mail here. The document itself stays in the vault.</translation>
    </message>
</context>
<context>
    <name>EnvelopeFailures</name>
    <message>
        <source>The copy could not be made, or did not open again as the original does. Nothing was saved.</source>
        <translation>The copy could not be made, or did not open again as the original does. Nothing was saved.</translation>
    </message>
    <message>
        <source>The signed document is whole in the vault. Choose another way for it.</source>
        <translation>The signed document is whole in the vault. Choose another way for it.</translation>
    </message>
    <message>
        <source>The identity that signed this referral is not in the vault any more, or not valid any more: it cannot sign a copy.</source>
        <translation>The identity that signed this referral is not in the vault any more, or not valid any more: it cannot sign a copy.</translation>
    </message>
    <message>
        <source>Send the signed document by a private way, or seal it for the office.</source>
        <translation>Send the signed document by a private way, or seal it for the office.</translation>
    </message>
    <message>
        <source>The directory has no certificate of this office.</source>
        <translation>The directory has no certificate of this office.</translation>
    </message>
    <message>
        <source>Ask the office for it and put it into its entry (Vault → Recipients), or lock a copy with a passphrase.</source>
        <translation>Ask the office for it and put it into its entry (Vault → Recipients), or lock a copy with a passphrase.</translation>
    </message>
    <message>
        <source>The certificate in the directory cannot be read.</source>
        <translation>The certificate in the directory cannot be read.</translation>
    </message>
    <message>
        <source>Ask the office for a file ending in .pem, .crt or .cer.</source>
        <translation>Ask the office for a file ending in .pem, .crt or .cer.</translation>
    </message>
    <message>
        <source>This certificate has a {kind} key, which not every mail program reads.</source>
        <translation>This certificate has a {kind} key, which not every mail program reads.</translation>
    </message>
    <message>
        <source>Ask the office for an RSA certificate, or lock a copy with a passphrase.</source>
        <translation>Ask the office for an RSA certificate, or lock a copy with a passphrase.</translation>
    </message>
    <message>
        <source>The key of this certificate ({kind}) does not protect.</source>
        <translation>The key of this certificate ({kind}) does not protect.</translation>
    </message>
    <message>
        <source>This is an authority’s certificate, which reads no mail.</source>
        <translation>This is an authority’s certificate, which reads no mail.</translation>
    </message>
    <message>
        <source>Ask for the certificate of the office itself.</source>
        <translation>Ask for the certificate of the office itself.</translation>
    </message>
    <message>
        <source>This certificate is not for receiving sealed mail.</source>
        <translation>This certificate is not for receiving sealed mail.</translation>
    </message>
    <message>
        <source>Ask for the one the office uses for encrypted mail, or lock a copy with a passphrase.</source>
        <translation>Ask for the one the office uses for encrypted mail, or lock a copy with a passphrase.</translation>
    </message>
    <message>
        <source>The certificate of this office expired on {day}.</source>
        <translation>The certificate of this office expired on {day}.</translation>
    </message>
    <message>
        <source>Ask the office for the new one, or lock a copy with a passphrase.</source>
        <translation>Ask the office for the new one, or lock a copy with a passphrase.</translation>
    </message>
    <message>
        <source>The certificate of this office was withdrawn on {day}: nothing is sealed for it any more.</source>
        <translation>The certificate of this office was withdrawn on {day}: nothing is sealed for it any more.</translation>
    </message>
    <message>
        <source>The certificate of this office was withdrawn: nothing is sealed for it any more.</source>
        <translation>The certificate of this office was withdrawn: nothing is sealed for it any more.</translation>
    </message>
    <message>
        <source>The certificate of this office is only valid from {day}.</source>
        <translation>The certificate of this office is only valid from {day}.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, or lock a copy with a passphrase.</source>
        <translation>Check the clock of this computer, or lock a copy with a passphrase.</translation>
    </message>
    <message>
        <source>Referral no. {number} has no fields for a portal: it was signed before there were any.</source>
        <translation>Referral no. {number} has no fields for a portal: it was signed before there were any.</translation>
    </message>
    <message>
        <source>Copy what is needed from the document itself.</source>
        <translation>Copy what is needed from the document itself.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the case for good</source>
        <translation>Erase the case for good</translation>
    </message>
    <message>
        <source>12/05/2027</source>
        <translation>12/05/2027</translation>
    </message>
    <message>
        <source>Last day such a copy is kept</source>
        <translation>Last day such a copy is kept</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>This cannot be undone. The key of the case is destroyed with everything in it: answers, words, people, signed documents. Nobody can bring it back, neither you nor we.</source>
        <translation>This cannot be undone. The key of the case is destroyed with everything in it: answers, words, people, signed documents. Nobody can bring it back, neither you nor we.</translation>
    </message>
    <message>
        <source>What stays: a signed certificate that names nobody, one line in the statistics (month, age band, kinds of referral), and the journal’s lines without what they said.</source>
        <translation>What stays: a signed certificate that names nobody, one line in the statistics (month, age band, kinds of referral), and the journal’s lines without what they said.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Why it is erased</translation>
    </message>
    <message>
        <source>Copies of the vault made before today</source>
        <translation>Copies of the vault made before today</translation>
    </message>
    <message>
        <source>Such a copy still holds the case until it is destroyed. The certificate says so.</source>
        <translation>Such a copy still holds the case until it is destroyed. The certificate says so.</translation>
    </message>
    <message>
        <source>Type the code of the case: {code}</source>
        <translation>Type the code of the case: {code}</translation>
    </message>
</context>
<context>
    <name>ExerciseScreen</name>
    <message>
        <source>Exercises</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation>Exercise {number} of {count}</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>What can be seen</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Go on with the questionnaire</source>
        <translation>Go on with the questionnaire</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>Fill in the questionnaire</translation>
    </message>
    <message>
        <source>Change what I find</source>
        <translation>Change what I find</translation>
    </message>
    <message>
        <source>Say what I find</source>
        <translation>Say what I find</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>See your findings, the program’s and the model’s side by side.</source>
        <translation>See your findings, the program’s and the model’s side by side.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Note in the questionnaire what was seen and said, and only that.</source>
        <translation>Note in the questionnaire what was seen and said, and only that.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered.</source>
        <translation>{answered} of {total} questions answered.</translation>
    </message>
    <message>
        <source>Say which level, which forms and which way to refer, and why.</source>
        <translation>Say which level, which forms and which way to refer, and why.</translation>
    </message>
    <message>
        <source>You found: {level}.</source>
        <translation>You found: {level}.</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Keep the case longer</source>
        <translation>Keep the case longer</translation>
    </message>
    <message>
        <source>12/05/2027</source>
        <translation>12/05/2027</translation>
    </message>
    <message>
        <source>At the latest on {day}.</source>
        <translation>At the latest on {day}.</translation>
    </message>
    <message>
        <source>Keep it until</source>
        <translation>Keep it until</translation>
    </message>
    <message>
        <source>Why it is still needed</source>
        <translation>Why it is still needed</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Keep longer</translation>
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
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Go back to a copy, or rescue what can be read</source>
        <translation>Go back to a copy, or rescue what can be read</translation>
    </message>
    <message>
        <source>Bring the vault to this computer’s disk</source>
        <translation>Bring the vault to this computer’s disk</translation>
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
        <source>This vault was written by a newer version of FieldScreen.</source>
        <translation>This vault was written by a newer version of FieldScreen.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer, then open the vault again.</source>
        <translation>Install the newer version on this computer, then open the vault again.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The last change was not written; all earlier ones are safe.</source>
        <translation>There is no room left on the disk. The last change was not written; all earlier ones are safe.</translation>
    </message>
    <message>
        <source>the key file and its second copy</source>
        <translation>the key file and its second copy</translation>
    </message>
    <message>
        <source>the file of the cases</source>
        <translation>the file of the cases</translation>
    </message>
    <message>
        <source>what one case holds</source>
        <translation>what one case holds</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>the journal</translation>
    </message>
    <message>
        <source>the disk itself, which no longer reads well</source>
        <translation>the disk itself, which no longer reads well</translation>
    </message>
    <message>
        <source>{part}, page {number}</source>
        <translation>{part}, page {number}</translation>
    </message>
    <message>
        <source>The vault is damaged: {part}. Your passphrase is not the problem.</source>
        <translation>The vault is damaged: {part}. Your passphrase is not the problem.</translation>
    </message>
    <message>
        <source>Change nothing and delete nothing. Go back to the newest copy, or rescue what can still be read: both make a new vault and leave this one as it is.</source>
        <translation>Change nothing and delete nothing. Go back to the newest copy, or rescue what can still be read: both make a new vault and leave this one as it is.</translation>
    </message>
    <message>
        <source>Another FieldScreen that is running has the vault open.</source>
        <translation>Another FieldScreen that is running has the vault open.</translation>
    </message>
    <message>
        <source>Another FieldScreen that is running has the vault open, on {host} since {since}.</source>
        <translation>Another FieldScreen that is running has the vault open, on {host} since {since}.</translation>
    </message>
    <message>
        <source>Close or lock it there, then try again. A mark left by a crash never stops you: this one is alive.</source>
        <translation>Close or lock it there, then try again. A mark left by a crash never stops you: this one is alive.</translation>
    </message>
    <message>
        <source>The room kept in reserve is used up too. Free some space (large files, the recycle bin), then do it again.</source>
        <translation>The room kept in reserve is used up too. Free some space (large files, the recycle bin), then do it again.</translation>
    </message>
    <message>
        <source>This folder cannot be written: {folder}</source>
        <translation>This folder cannot be written: {folder}</translation>
    </message>
    <message>
        <source>Remove the write protection of the disk or stick. Or bring the vault to this computer’s own disk: that only reads here.</source>
        <translation>Remove the write protection of the disk or stick. Or bring the vault to this computer’s own disk: that only reads here.</translation>
    </message>
    <message>
        <source>This is not the right place for a vault.</source>
        <translation>This is not the right place for a vault.</translation>
    </message>
    <message>
        <source>Choose this computer’s own disk, outside synchronised folders.</source>
        <translation>Choose this computer’s own disk, outside synchronised folders.</translation>
    </message>
    <message>
        <source>The place of the copies is not there: {folder}</source>
        <translation>The place of the copies is not there: {folder}</translation>
    </message>
    <message>
        <source>Plug in the stick or disk, or choose another place.</source>
        <translation>Plug in the stick or disk, or choose another place.</translation>
    </message>
    <message>
        <source>The copy could not be read back as it was written. It was taken away again.</source>
        <translation>The copy could not be read back as it was written. It was taken away again.</translation>
    </message>
    <message>
        <source>The vault and the earlier copies are as they were. Try another stick or disk.</source>
        <translation>The vault and the earlier copies are as they were. Try another stick or disk.</translation>
    </message>
    <message>
        <source>This file is not a whole copy of a vault.</source>
        <translation>This file is not a whole copy of a vault.</translation>
    </message>
    <message>
        <source>Choose an older copy, or the same one on another stick.</source>
        <translation>Choose an older copy, or the same one on another stick.</translation>
    </message>
    <message>
        <source>The copy was stopped. Nothing of it was left.</source>
        <translation>The copy was stopped. Nothing of it was left.</translation>
    </message>
    <message>
        <source>Make it again whenever you like.</source>
        <translation>Make it again whenever you like.</translation>
    </message>
    <message>
        <source>Nothing of this vault can be read any more.</source>
        <translation>Nothing of this vault can be read any more.</translation>
    </message>
    <message>
        <source>Go back to the newest copy.</source>
        <translation>Go back to the newest copy.</translation>
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
        <source>The key store of this computer keeps nothing that ends with the session.</source>
        <translation>The key store of this computer keeps nothing that ends with the session.</translation>
    </message>
    <message>
        <source>The key this computer kept ended with the last login.</source>
        <translation>The key this computer kept ended with the last login.</translation>
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
    <message>
        <source>This was typed without a slip, but it does not open this vault. Nothing is damaged.</source>
        <translation>This was typed without a slip, but it does not open this vault. Nothing is damaged.</translation>
    </message>
    <message>
        <source>Look whether the page belongs to this vault and is the newest: the vault and the series stand at its foot, and older pages open nothing any more.</source>
        <translation>Look whether the page belongs to this vault and is the newest: the vault and the series stand at its foot, and older pages open nothing any more.</translation>
    </message>
    <message>
        <source>The code has 32 signs, in 8 groups of 4.</source>
        <translation>The code has 32 signs, in 8 groups of 4.</translation>
    </message>
    <message>
        <source>One sign cannot stand in a code: there is no U and no accent.</source>
        <translation>One sign cannot stand in a code: there is no U and no accent.</translation>
    </message>
    <message>
        <source>There is a slip in the code; it was not tried on the vault.</source>
        <translation>There is a slip in the code; it was not tried on the vault.</translation>
    </message>
    <message>
        <source>Look at group {group} first.</source>
        <translation>Look at group {group} first.</translation>
    </message>
    <message>
        <source>Compare every group with the paper.</source>
        <translation>Compare every group with the paper.</translation>
    </message>
    <message>
        <source>This is the same sheet twice.</source>
        <translation>This is the same sheet twice.</translation>
    </message>
    <message>
        <source>Type the words of another of the three sheets.</source>
        <translation>Type the words of another of the three sheets.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together.</source>
        <translation>These two sheets do not belong together.</translation>
    </message>
    <message>
        <source>Take two sheets with the same series at their foot.</source>
        <translation>Take two sheets with the same series at their foot.</translation>
    </message>
    <message>
        <source>Sheet {sheet}: word {word} is not a word of these sheets.</source>
        <translation>Sheet {sheet}: word {word} is not a word of these sheets.</translation>
    </message>
    <message>
        <source>Compare it with the paper, letter by letter.</source>
        <translation>Compare it with the paper, letter by letter.</translation>
    </message>
    <message>
        <source>Sheet {sheet} has twenty words.</source>
        <translation>Sheet {sheet} has twenty words.</translation>
    </message>
    <message>
        <source>Count them; none may be missing or stand twice.</source>
        <translation>Count them; none may be missing or stand twice.</translation>
    </message>
    <message>
        <source>There is a slip in sheet {sheet}: every word exists, but they do not fit.</source>
        <translation>There is a slip in sheet {sheet}: every word exists, but they do not fit.</translation>
    </message>
    <message>
        <source>Compare every word and their order with the paper.</source>
        <translation>Compare every word and their order with the paper.</translation>
    </message>
    <message>
        <source>This is a private key. Nobody outside the organisation may have it.</source>
        <translation>This is a private key. Nobody outside the organisation may have it.</translation>
    </message>
    <message>
        <source>This certificate has expired.</source>
        <translation>This certificate has expired.</translation>
    </message>
    <message>
        <source>This certificate is not valid yet, or the date of this computer is wrong.</source>
        <translation>This certificate is not valid yet, or the date of this computer is wrong.</translation>
    </message>
    <message>
        <source>The key of this certificate is too short.</source>
        <translation>The key of this certificate is too short.</translation>
    </message>
    <message>
        <source>The key of this certificate is of a kind nothing can be entrusted to.</source>
        <translation>The key of this certificate is of a kind nothing can be entrusted to.</translation>
    </message>
    <message>
        <source>This certificate says it is for something else, such as signing.</source>
        <translation>This certificate says it is for something else, such as signing.</translation>
    </message>
    <message>
        <source>This file is no certificate and no age key.</source>
        <translation>This file is no certificate and no age key.</translation>
    </message>
    <message>
        <source>Ask the organisation for a certificate to encrypt to (RSA or P-256), or an age recipient.</source>
        <translation>Ask the organisation for a certificate to encrypt to (RSA or P-256), or an age recipient.</translation>
    </message>
    <message>
        <source>This is the last sure way into the vault. It was not removed.</source>
        <translation>This is the last sure way into the vault. It was not removed.</translation>
    </message>
    <message>
        <source>Make another one first: a passphrase or recovery sheets.</source>
        <translation>Make another one first: a passphrase or recovery sheets.</translation>
    </message>
    <message>
        <source>This way in is not there any more.</source>
        <translation>This way in is not there any more.</translation>
    </message>
    <message>
        <source>Open the page again.</source>
        <translation>Open the page again.</translation>
    </message>
    <message>
        <source>The encryption of this installation gives wrong results ({primitive}). Nothing was opened.</source>
        <translation>The encryption of this installation gives wrong results ({primitive}). Nothing was opened.</translation>
    </message>
    <message>
        <source>Do not use this installation. Install FieldScreen again from its original file.</source>
        <translation>Do not use this installation. Install FieldScreen again from its original file.</translation>
    </message>
    <message>
        <source>No new keys were made. The vault is as it was before.</source>
        <translation>No new keys were made. The vault is as it was before.</translation>
    </message>
    <message>
        <source>It can be done again at any time.</source>
        <translation>It can be done again at any time.</translation>
    </message>
    <message>
        <source>The recovery sheets of this vault were never typed back. Before that, the first case can neither be closed nor referred, unless it is urgent.</source>
        <translation>The recovery sheets of this vault were never typed back. Before that, the first case can neither be closed nor referred, unless it is urgent.</translation>
    </message>
    <message>
        <source>Make them in the menu Vault, Recovery sheets: it takes five minutes. If somebody must act soon, say so in the referral: it then goes through at once. What you have entered is kept.</source>
        <translation>Make them in the menu Vault, Recovery sheets: it takes five minutes. If somebody must act soon, say so in the referral: it then goes through at once. What you have entered is kept.</translation>
    </message>
    <message>
        <source>The vault is still being locked.</source>
        <translation>The vault is still being locked.</translation>
    </message>
    <message>
        <source>Wait a moment, then open it again. Nothing is lost.</source>
        <translation>Wait a moment, then open it again. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Save the fields</source>
        <translation>Save the fields</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved: {path}
It names people: delete it once the fields are taken over.</source>
        <translation>Saved: {path}
It names people: delete it once the fields are taken over.</translation>
    </message>
    <message>
        <source>Fields for a portal</source>
        <translation>Fields for a portal</translation>
    </message>
    <message>
        <source>Each field is what the signed document says, and nothing else. A copied field stays in the clipboard for one minute, and is gone when the vault locks. Each copy has a line in the journal.</source>
        <translation>Each field is what the signed document says, and nothing else. A copied field stays in the clipboard for one minute, and is gone when the vault locks. Each copy has a line in the journal.</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Save as a table (CSV)</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Save as JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copied for one minute: {label}</source>
        <translation>Copied for one minute: {label}</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Save as a table</source>
        <translation>Save as a table</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>No case was counted yet.</source>
        <translation>No case was counted yet.</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>The figures are saved.</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Save the figures as a table</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>figures.csv</source>
        <translation>figures.csv</translation>
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
        <source>Whole path of the folder</source>
        <translation>Whole path of the folder</translation>
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
    <name>FindingDialog</name>
    <message>
        <source>What I find</source>
        <translation>What I find</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Name the facts and words you rely on.</source>
        <translation>Name the facts and words you rely on.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Forms of exploitation (none, one or several)</source>
        <translation>Forms of exploitation (none, one or several)</translation>
    </message>
    <message>
        <source>What I would do with it</source>
        <translation>What I would do with it</translation>
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
        <source>A reason is needed: it is what you compare.</source>
        <translation>A reason is needed: it is what you compare.</translation>
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
    <name>FirstMessageDialog</name>
    <message>
        <source>A test message first?</source>
        <translation>A test message first?</translation>
    </message>
    <message>
        <source>A danger was noted: do not wait for the test. Send the document now, and telephone.</source>
        <translation>A danger was noted: do not wait for the test. Send the document now, and telephone.</translation>
    </message>
    <message>
        <source>{office}: nobody has noted yet that this office opened {envelope} at this address. A test holds nothing of anybody; it tells whether the real one will be read.</source>
        <translation>{office}: nobody has noted yet that this office opened {envelope} at this address. A test holds nothing of anybody; it tells whether the real one will be read.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Prepare the test</source>
        <translation>Prepare the test</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Note the answer</translation>
    </message>
    <message>
        <source>Go on without a test, because</source>
        <translation>Go on without a test, because</translation>
    </message>
    <message>
        <source>One click; the reason is kept in the vault.</source>
        <translation>One click; the reason is kept in the vault.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Name on the opening screen</source>
        <translation>Name on the opening screen</translation>
    </message>
    <message>
        <source>Anybody can read it. A letter is enough; it need not say who you are.</source>
        <translation>Anybody can read it. A letter is enough; it need not say who you are.</translation>
    </message>
    <message>
        <source>I was told, and want the vault there all the same</source>
        <translation>I was told, and want the vault there all the same</translation>
    </message>
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
        <source>Only here to practise? No name and no passphrase are needed.</source>
        <translation>Only here to practise? No name and no passphrase are needed.</translation>
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
    <name>FollowUpScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Reading the referrals</source>
        <translation>Reading the referrals</translation>
    </message>
    <message>
        <source>What was sent, what the offices said, and what is due by law. Nothing is sent from here: you note what happened.</source>
        <translation>What was sent, what the offices said, and what is due by law. Nothing is sent from here: you note what happened.</translation>
    </message>
    <message>
        <source>Follow-up of referrals</source>
        <translation>Follow-up of referrals</translation>
    </message>
    <message>
        <source>Find by acknowledgement code</source>
        <translation>Find by acknowledgement code</translation>
    </message>
    <message>
        <source>As it is read out or pasted, then Enter: O for 0 or I for 1 do not matter.</source>
        <translation>As it is read out or pasted, then Enter: O for 0 or I for 1 do not matter.</translation>
    </message>
    <message>
        <source>No referral here has this code.</source>
        <translation>No referral here has this code.</translation>
    </message>
    <message>
        <source>This is no code: eight signs, and the last one checks the others.</source>
        <translation>This is no code: eight signs, and the last one checks the others.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>No referral was signed yet. Open a case and prepare one: it will be listed here.</source>
        <translation>No referral was signed yet. Open a case and prepare one: it will be listed here.</translation>
    </message>
    <message>
        <source>No. {number} to {recipient}</source>
        <translation>No. {number} to {recipient}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>signed, not sent yet</source>
        <translation>signed, not sent yet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>in evaluation</source>
        <translation>in evaluation</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>closed without an answer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Copy sent</source>
        <translation>Copy sent</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>In evaluation</source>
        <translation>In evaluation</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Closed without an answer</translation>
    </message>
    <message>
        <source>code of the slip</source>
        <translation>code of the slip</translation>
    </message>
    <message>
        <source>mail with its code</source>
        <translation>mail with its code</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>{step} on {day}</source>
        <translation>{step} on {day}</translation>
    </message>
    <message>
        <source>noted by {name}</source>
        <translation>noted by {name}</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>Was due on {day}</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Due on {day}</translation>
    </message>
</context>
<context>
    <name>FormCheckDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Do not keep it</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Keep it all the same</translation>
    </message>
    <message>
        <source>Keep this form</source>
        <translation>Keep this form</translation>
    </message>
    <message>
        <source>This form cannot be used here. Nothing was kept. Give its author the list below, correct it, and add it again.</source>
        <translation>This form cannot be used here. Nothing was kept. Give its author the list below, correct it, and add it again.</translation>
    </message>
    <message>
        <source>The form opens, but does not work everywhere as it is written. Give its author the list below.</source>
        <translation>The form opens, but does not work everywhere as it is written. Give its author the list below.</translation>
    </message>
    <message>
        <source>The form works. Its author may want to know:</source>
        <translation>The form works. Its author may want to know:</translation>
    </message>
    <message>
        <source>Nothing to report: the form works.</source>
        <translation>Nothing to report: the form works.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its “indicators” sheet feed the assessment.</source>
        <translation>
            <numerusform>%n line of its “indicators” sheet feed the assessment.</numerusform>
            <numerusform>%n lines of its “indicators” sheet feed the assessment.</numerusform>
        </translation>
    </message>
    <message>
        <source>It feeds no indicator: its answers are kept and printed, and not assessed.</source>
        <translation>It feeds no indicator: its answers are kept and printed, and not assessed.</translation>
    </message>
    <message>
        <source>Version {version}. Languages: {languages}. {said}</source>
        <translation>Version {version}. Languages: {languages}. {said}</translation>
    </message>
</context>
<context>
    <name>FormFailures</name>
    <message>
        <source>The questionnaire cannot be used: its file has a fault.</source>
        <translation>The questionnaire cannot be used: its file has a fault.</translation>
    </message>
    <message>
        <source>Tell the person who looks after the questionnaires. Your earlier answers are safe.</source>
        <translation>Tell the person who looks after the questionnaires. Your earlier answers are safe.</translation>
    </message>
    <message>
        <source>Your answer is kept. But this questionnaire asks for more computing than the program does in one step: some of what it works out from the answers may be missing.</source>
        <translation>Your answer is kept. But this questionnaire asks for more computing than the program does in one step: some of what it works out from the answers may be missing.</translation>
    </message>
    <message>
        <source>Go on answering. Report it to whoever made the questionnaire: it is too heavy.</source>
        <translation>Go on answering. Report it to whoever made the questionnaire: it is too heavy.</translation>
    </message>
    <message>
        <source>This file is too large: at most {most} MB can be attached. Nothing was changed.</source>
        <translation>This file is too large: at most {most} MB can be attached. Nothing was changed.</translation>
    </message>
    <message>
        <source>Choose a shorter or smaller one, or say in a remark where the file is kept.</source>
        <translation>Choose a shorter or smaller one, or say in a remark where the file is kept.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was changed.</source>
        <translation>There is nothing in this file. Nothing was changed.</translation>
    </message>
    <message>
        <source>Copy it from the camera or recorder again, then choose it.</source>
        <translation>Copy it from the camera or recorder again, then choose it.</translation>
    </message>
    <message>
        <source>This is not a photograph that can be read here. Nothing was changed.</source>
        <translation>This is not a photograph that can be read here. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not a sound recording. Nothing was changed.</source>
        <translation>This is not a sound recording. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not a film. Nothing was changed.</source>
        <translation>This is not a film. Nothing was changed.</translation>
    </message>
    <message>
        <source>This file does not fit. Nothing was changed.</source>
        <translation>This file does not fit. Nothing was changed.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture. Some telephones save HEIC: set the camera to “most compatible”, or save the picture as JPEG first.</source>
        <translation>Choose a JPEG, PNG or WebP picture. Some telephones save HEIC: set the camera to “most compatible”, or save the picture as JPEG first.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>This picture is too large to be read safely: it says it has more than {most} million pixels. Nothing was changed.</source>
        <translation>This picture is too large to be read safely: it says it has more than {most} million pixels. Nothing was changed.</translation>
    </message>
    <message>
        <source>Set the camera to a smaller size, or make the picture smaller first.</source>
        <translation>Set the camera to a smaller size, or make the picture smaller first.</translation>
    </message>
    <message>
        <source>This picture is damaged or was not copied whole. Nothing was changed.</source>
        <translation>This picture is damaged or was not copied whole. Nothing was changed.</translation>
    </message>
    <message>
        <source>Copy it from the camera or telephone again, then choose it.</source>
        <translation>Copy it from the camera or telephone again, then choose it.</translation>
    </message>
</context>
<context>
    <name>FormShelfScreen</name>
    <message>
        <source>Add a partner’s form</source>
        <translation>Add a partner’s form</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>A form made for ODK or Kobo (an XLSForm workbook or XForm XML) can be used here as it is. It is read once, checked, and kept in the encrypted vault with the lists beside it.</source>
        <translation>A form made for ODK or Kobo (an XLSForm workbook or XForm XML) can be used here as it is. It is read once, checked, and kept in the encrypted vault with the lists beside it.</translation>
    </message>
    <message>
        <source>Partners’ forms</source>
        <translation>Partners’ forms</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Shipped with the program</translation>
    </message>
    <message>
        <source>None yet. “Add a partner’s form” takes one in.</source>
        <translation>None yet. “Add a partner’s form” takes one in.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) in this vault.</source>
        <translation>
            <numerusform>%n recording in this vault.</numerusform>
            <numerusform>%n recordings in this vault.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and checking the form…</source>
        <translation>Reading and checking the form…</translation>
    </message>
    <message>
        <source>Recorded question by question with Ctrl+F5 in an interview. The file for colleagues holds the words and the voice, and nothing of any case.</source>
        <translation>Recorded question by question with Ctrl+F5 in an interview. The file for colleagues holds the words and the voice, and nothing of any case.</translation>
    </message>
    <message>
        <source>Pass clips on…</source>
        <translation>Pass clips on…</translation>
    </message>
    <message>
        <source>Bring clips in…</source>
        <translation>Bring clips in…</translation>
    </message>
    <message>
        <source>Spoken questions and answers</source>
        <translation>Spoken questions and answers</translation>
    </message>
    <message>
        <source>Version {version}. From {file}, {day}.</source>
        <translation>Version {version}. From {file}, {day}.</translation>
    </message>
    <message>
        <source>Stop offering it</source>
        <translation>Stop offering it</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Offer it again</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>not offered</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
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
    <message>
        <source>set by your organisation</source>
        <translation>set by your organisation</translation>
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
    <message>
        <source>Clips of the current question: record, listen (Ctrl+F5)</source>
        <translation>Clips of the current question: record, listen (Ctrl+F5)</translation>
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
        <source>Hear the question, or stop; with Shift in the second language</source>
        <translation>Hear the question, or stop; with Shift in the second language</translation>
    </message>
    <message>
        <source>Record the question and its choices, for whoever reads with difficulty</source>
        <translation>Record the question and its choices, for whoever reads with difficulty</translation>
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
        <source>In a case: a danger now? Whom to call</source>
        <translation>In a case: a danger now? Whom to call</translation>
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
    <name>HoldDialog</name>
    <message>
        <source>Hold the case</source>
        <translation>Hold the case</translation>
    </message>
    <message>
        <source>12/05/2027</source>
        <translation>12/05/2027</translation>
    </message>
    <message>
        <source>A held case cannot be erased by anybody, whatever its date, until the hold is lifted. For example: a court or the police asked to keep it.</source>
        <translation>A held case cannot be erased by anybody, whatever its date, until the hold is lifted. For example: a court or the police asked to keep it.</translation>
    </message>
    <message>
        <source>Why it must be kept</source>
        <translation>Why it must be kept</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>To be looked at again on</translation>
    </message>
    <message>
        <source>The hold goes on after that day; the list of what is due reminds you.</source>
        <translation>The hold goes on after that day; the list of what is due reminds you.</translation>
    </message>
</context>
<context>
    <name>InstanceHeading</name>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take away {title}</source>
        <translation>Take away {title}</translation>
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
    <message>
        <source>This case is closed. To write in it, open it again on its page.</source>
        <translation>This case is closed. To write in it, open it again on its page.</translation>
    </message>
    <message>
        <source>Taken away, with its answers. Ctrl+Z brings it back.</source>
        <translation>Taken away, with its answers. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Certificate for the key of this vault</source>
        <translation>Certificate for the key of this vault</translation>
    </message>
    <message>
        <source>Is this you, and the authority your organisation told you of?</source>
        <translation>Is this you, and the authority your organisation told you of?</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <translation>Do not bring it in</translation>
    </message>
    <message>
        <source>Bring it in and sign with it</source>
        <translation>Bring it in and sign with it</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Check the journal</translation>
    </message>
    <message>
        <source>Head printed on a document (optional)</source>
        <translation>Head printed on a document (optional)</translation>
    </message>
    <message>
        <source>It stands on the last page of a referral, under “Head of the journal”.</source>
        <translation>It stands on the last page of a referral, under “Head of the journal”.</translation>
    </message>
    <message>
        <source>Each line is sealed to the one before. The check finds the first line that was changed or removed, and whether the head printed on a document is in this journal.</source>
        <translation>Each line is sealed to the one before. The check finds the first line that was changed or removed, and whether the head printed on a document is in this journal.</translation>
    </message>
    <message>
        <source>Only this case</source>
        <translation>Only this case</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>Every act</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Earlier lines</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Save as a table</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Only this act</source>
        <translation>Only this act</translation>
    </message>
    <message>
        <source>There is no case of that code.</source>
        <translation>There is no case of that code.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>No line matches.</translation>
    </message>
    <message>
        <source>erased case</source>
        <translation>erased case</translation>
    </message>
    <message>
        <source>Not understood. Copy the number and the four groups, as in the example.</source>
        <translation>Not understood. Copy the number and the four groups, as in the example.</translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Checking the journal</translation>
    </message>
    <message>
        <source>The journal is saved.</source>
        <translation>The journal is saved.</translation>
    </message>
    <message>
        <source>Save the journal as a table</source>
        <translation>Save the journal as a table</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
    <name>KeysScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What opens this vault, and since when. Every change is written in the journal.</source>
        <translation>What opens this vault, and since when. Every change is written in the journal.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>There is none: only the recovery opens this vault.</source>
        <translation>There is none: only the recovery opens this vault.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>Make new ones</translation>
    </message>
    <message>
        <source>Rehearse, or make new ones</source>
        <translation>Rehearse, or make new ones</translation>
    </message>
    <message>
        <source>Make new ones now</source>
        <translation>Make new ones now</translation>
    </message>
    <message>
        <source>Make recovery sheets</source>
        <translation>Make recovery sheets</translation>
    </message>
    <message>
        <source>Recovery on paper</source>
        <translation>Recovery on paper</translation>
    </message>
    <message>
        <source>For the day the passphrase is forgotten. Without it, nobody can open the vault then.</source>
        <translation>For the day the passphrase is forgotten. Without it, nobody can open the vault then.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Three sheets, two are enough</source>
        <translation>Three sheets, two are enough</translation>
    </message>
    <message>
        <source>series {series}</source>
        <translation>series {series}</translation>
    </message>
    <message>
        <source>rehearsed on {day}</source>
        <translation>rehearsed on {day}</translation>
    </message>
    <message>
        <source>never rehearsed</source>
        <translation>never rehearsed</translation>
    </message>
    <message>
        <source>used on {day}</source>
        <translation>used on {day}</translation>
    </message>
    <message>
        <source>This computer may open the vault until I log out</source>
        <translation>This computer may open the vault until I log out</translation>
    </message>
    <message>
        <source>Convenient, but whoever can use your session on this computer can then open the vault. It ends when you log out; after the next login the passphrase is asked for once.</source>
        <translation>Convenient, but whoever can use your session on this computer can then open the vault. It ends when you log out; after the next login the passphrase is asked for once.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Entrust to an organisation</source>
        <translation>Entrust to an organisation</translation>
    </message>
    <message>
        <source>Fingerprint of its key: {fingerprint}</source>
        <translation>Fingerprint of its key: {fingerprint}</translation>
    </message>
    <message>
        <source>Whoever holds the organisation’s private key can then open the vault without asking you, if they have its folder. Each time is written in the journal.</source>
        <translation>Whoever holds the organisation’s private key can then open the vault without asking you, if they have its folder. Each time is written in the journal.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>New keys for everything</translation>
    </message>
    <message>
        <source>For when a passphrase, a sheet or a copy of the vault may be in other hands: everything is sealed again under new keys. Older copies of the vault keep their old keys. The recovery sheets are void and are made anew.</source>
        <translation>For when a passphrase, a sheet or a copy of the vault may be in other hands: everything is sealed again under new keys. Older copies of the vault keep their old keys. The recovery sheets are void and are made anew.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Remove: {what}</translation>
    </message>
    <message>
        <source>since an earlier version</source>
        <translation>since an earlier version</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>to be made</translation>
    </message>
    <message>
        <source>to be rehearsed</source>
        <translation>to be rehearsed</translation>
    </message>
    <message>
        <source>to be made anew</source>
        <translation>to be made anew</translation>
    </message>
    <message>
        <source>Asking the key store of this computer…</source>
        <translation>Asking the key store of this computer…</translation>
    </message>
    <message>
        <source>Choose the organisation’s certificate</source>
        <translation>Choose the organisation’s certificate</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Complement to an earlier referral</source>
        <translation>Complement to an earlier referral</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Which document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>No. {number} to {recipient}, signed on {moment}. Only what is new or stands otherwise since is printed.</source>
        <translation>No. {number} to {recipient}, signed on {moment}. Only what is new or stands otherwise since is printed.</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Completes</translation>
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
        <source>This document is for an adult. The answers say a minor, or leave a doubt.</source>
        <translation>This document is for an adult. The answers say a minor, or leave a doubt.</translation>
    </message>
    <message>
        <source>This document is for a child. The answers say that the person is an adult.</source>
        <translation>This document is for a child. The answers say that the person is an adult.</translation>
    </message>
    <message>
        <source>No call to the duty prosecutor is noted. In danger, telephone first and note the call under “Danger: 17 · 112 · 119” at the top: the document prints it.</source>
        <translation>No call to the duty prosecutor is noted. In danger, telephone first and note the call under “Danger: 17 · 112 · 119” at the top: the document prints it.</translation>
    </message>
    <message>
        <source>Call to the duty prosecutor noted on {moment}. The document prints it.</source>
        <translation>Call to the duty prosecutor noted on {moment}. The document prints it.</translation>
    </message>
</context>
<context>
    <name>LanguagePair</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>“Draft” means that no native speaker has checked these translations yet. Read them with care.</source>
        <translation>“Draft” means that no native speaker has checked these translations yet. Read them with care.</translation>
    </message>
    <message>
        <source>The form’s own language</source>
        <translation>The form’s own language</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>as its author wrote it</source>
        <translation>as its author wrote it</translation>
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
    <name>LanguageSwitch</name>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>What left on that day</source>
        <translation>What left on that day</translation>
    </message>
    <message>
        <source>No list was kept with this referral. The signed document says what left.</source>
        <translation>No list was kept with this referral. The signed document says what left.</translation>
    </message>
    <message>
        <source>Things that left: {left}. Things held back: {held}. The pages are in the signed document.</source>
        <translation>Things that left: {left}. Things held back: {held}. The pages are in the signed document.</translation>
    </message>
    <message>
        <source>Left: {names}</source>
        <translation>Left: {names}</translation>
    </message>
    <message>
        <source>{name}. SHA-256 of the photograph kept here: {digest}</source>
        <translation>{name}. SHA-256 of the photograph kept here: {digest}</translation>
    </message>
    <message>
        <source>Held back: {name} – {reason}</source>
        <translation>Held back: {name} – {reason}</translation>
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
    <name>LiftDialog</name>
    <message>
        <source>Lift the hold</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>From now on the case may be erased again when its date has come.</source>
        <translation>From now on the case may be erased again when its date has come.</translation>
    </message>
    <message>
        <source>Why it may go</source>
        <translation>Why it may go</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Listen in the first language (F5 for the question)</source>
        <translation>Listen in the first language (F5 for the question)</translation>
    </message>
    <message>
        <source>Listen in the second language (Shift+F5 for the question)</source>
        <translation>Listen in the second language (Shift+F5 for the question)</translation>
    </message>
</context>
<context>
    <name>LockingScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Locking</translation>
    </message>
    <message>
        <source>A lock costs nothing: what you are typing is kept to the letter, and the cursor stands where it stood when you open the vault again.</source>
        <translation>A lock costs nothing: what you are typing is kept to the letter, and the cursor stands where it stood when you open the vault again.</translation>
    </message>
    <message numerus="yes">
        <source>Set by your organisation: after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Set by your organisation: after %n minute at the latest.</numerusform>
            <numerusform>Set by your organisation: after %n minutes at the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without a key or a movement</source>
        <translation>
            <numerusform>Lock after %n minute without a key or a movement</numerusform>
            <numerusform>Lock after %n minutes without a key or a movement</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key or a movement</source>
        <translation>Without a key or a movement</translation>
    </message>
    <message>
        <source>The last 15 seconds are counted down on the screen; any key or movement stops them.</source>
        <translation>The last 15 seconds are counted down on the screen; any key or movement stops them.</translation>
    </message>
    <message>
        <source>Also when I put the window away (minimise it)</source>
        <translation>Also when I put the window away (minimise it)</translation>
    </message>
    <message>
        <source>With the computer</source>
        <translation>With the computer</translation>
    </message>
    <message>
        <source>before it sleeps</source>
        <translation>before it sleeps</translation>
    </message>
    <message>
        <source>when its lid is closed</source>
        <translation>when its lid is closed</translation>
    </message>
    <message>
        <source>when your session is locked or another one is shown</source>
        <translation>when your session is locked or another one is shown</translation>
    </message>
    <message>
        <source>when the screen saver starts</source>
        <translation>when the screen saver starts</translation>
    </message>
    <message>
        <source>If it slept longer than the time above, the vault is locked before anything is shown again.</source>
        <translation>If it slept longer than the time above, the vault is locked before anything is shown again.</translation>
    </message>
    <message>
        <source>The vault locks {moments}.</source>
        <translation>The vault locks {moments}.</translation>
    </message>
    <message>
        <source>This computer does not tell programs when it sleeps or when the session is locked. Press Ctrl+L before you leave it.</source>
        <translation>This computer does not tell programs when it sleeps or when the session is locked. Press Ctrl+L before you leave it.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Ctrl+L locks, from anywhere, whatever is open.</source>
        <translation>Ctrl+L locks, from anywhere, whatever is open.</translation>
    </message>
    <message>
        <source>F12 shows a plain calendar first, and locks behind it.</source>
        <translation>F12 shows a plain calendar first, and locks behind it.</translation>
    </message>
    <message>
        <source>This computer has no swap: memory is not written to the disk while it runs.</source>
        <translation>This computer has no swap: memory is not written to the disk while it runs.</translation>
    </message>
    <message>
        <source>Swap on this computer stays in memory and is not written to the disk.</source>
        <translation>Swap on this computer stays in memory and is not written to the disk.</translation>
    </message>
    <message>
        <source>Swap on this computer lies on an encrypted disk (dm-crypt).</source>
        <translation>Swap on this computer lies on an encrypted disk (dm-crypt).</translation>
    </message>
    <message>
        <source>Swap on this computer lies on the disk and does not look encrypted. A disk that encrypts itself would not show here.</source>
        <translation>Swap on this computer lies on the disk and does not look encrypted. A disk that encrypts itself would not show here.</translation>
    </message>
    <message>
        <source>It cannot be told from here whether swap on this computer is encrypted.</source>
        <translation>It cannot be told from here whether swap on this computer is encrypted.</translation>
    </message>
    <message>
        <source>What memory leaves on the disk</source>
        <translation>What memory leaves on the disk</translation>
    </message>
    <message>
        <source>While the vault is open, the words of a case are in the computer’s memory. The system may write parts of memory to the disk (swap), and all of it when it hibernates. FieldScreen cannot prevent that.</source>
        <translation>While the vault is open, the words of a case are in the computer’s memory. The system may write parts of memory to the disk (swap), and all of it when it hibernates. FieldScreen cannot prevent that.</translation>
    </message>
    <message>
        <source>Have the whole disk encrypted (BitLocker, LUKS), lock the vault before you close the lid, and choose sleep or shutting down rather than hibernation on a disk that is not encrypted.</source>
        <translation>Have the whole disk encrypted (BitLocker, LUKS), lock the vault before you close the lid, and choose sleep or shutting down rather than hibernation on a disk that is not encrypted.</translation>
    </message>
</context>
<context>
    <name>LongScaleEditor</name>
    <message>
        <source>From {start} to {end}, in steps of {step}.</source>
        <translation>From {start} to {end}, in steps of {step}.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or fact(s)</source>
        <translation>
            <numerusform>%n word or fact</numerusform>
            <numerusform>%n words or facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s)</source>
        <translation>
            <numerusform>%n signed document</numerusform>
            <numerusform>%n signed documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
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
    <message>
        <source>The message</source>
        <translation>The message</translation>
    </message>
    <message>
        <source>It names no child and no place. Save the draft and open it with your mail program, or copy its parts and attach the signed file. You send it yourself.</source>
        <translation>It names no child and no place. Save the draft and open it with your mail program, or copy its parts and attach the signed file. You send it yourself.</translation>
    </message>
    <message>
        <source>This office refuses messages of this size. Choose another way.</source>
        <translation>This office refuses messages of this size. Choose another way.</translation>
    </message>
</context>
<context>
    <name>MessageTextDialog</name>
    <message>
        <source>Subject: {subject}</source>
        <translation>Subject: {subject}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MixedChildren</name>
    <message>
        <source>Is this one child? The questionnaires read here name {names}. They are read together, as if it were one child: name, age and answers may be mixed. If they are several, say on the page of the case which child each questionnaire is about.</source>
        <translation>Is this one child? The questionnaires read here name {names}. They are read together, as if it were one child: name, age and answers may be mixed. If they are several, say on the page of the case which child each questionnaire is about.</translation>
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
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>The new passphrase again</translation>
    </message>
    <message>
        <source>Propose six words</source>
        <translation>Propose six words</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Add words, or let six words be proposed.</source>
        <translation>This passphrase is too easy to guess. Add words, or let six words be proposed.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>The two passphrases are not the same. Type the second one again.</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Complete an entry</source>
        <translation>Complete an entry</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Add an office</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keep this entry</source>
        <translation>Keep this entry</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Départements it answers for</source>
        <translation>Départements it answers for</translation>
    </message>
    <message>
        <source>Numbers with spaces between them; 69M is the métropole de Lyon. Empty: the whole country.</source>
        <translation>Numbers with spaces between them; 69M is the métropole de Lyon. Empty: the whole country.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choose a certificate file</translation>
    </message>
    <message>
        <source>Certificate for sealed mail</source>
        <translation>Certificate for sealed mail</translation>
    </message>
    <message>
        <source>call to the office, its website, a letter</source>
        <translation>call to the office, its website, a letter</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Everything on this page counts as checked on that day. Empty: still to check.</source>
        <translation>Everything on this page counts as checked on that day. Empty: still to check.</translation>
    </message>
    <message>
        <source>Choose the office’s certificate</source>
        <translation>Choose the office’s certificate</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>{name}, until {day}. Compare it with the office by telephone.</source>
        <translation>{name}, until {day}. Compare it with the office by telephone.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Say where it comes from.</source>
        <translation>Say where it comes from.</translation>
    </message>
</context>
<context>
    <name>OrganisationCheckDialog</name>
    <message>
        <source>What it sets is shown as “set by your organisation”, until it is removed.</source>
        <translation>What it sets is shown as “set by your organisation”, until it is removed.</translation>
    </message>
    <message>
        <source>I compared these words with the signer, on the telephone</source>
        <translation>I compared these words with the signer, on the telephone</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <translation>Do not bring it in</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Bring it in</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Entrust to an organisation</source>
        <translation>Entrust to an organisation</translation>
    </message>
    <message>
        <source>an age key, which names nobody</source>
        <translation>an age key, which names nobody</translation>
    </message>
    <message>
        <source>This key belongs to: {holder}</source>
        <translation>This key belongs to: {holder}</translation>
    </message>
    <message>
        <source>Certificate valid until {day}</source>
        <translation>Certificate valid until {day}</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Fingerprint of its key</translation>
    </message>
    <message>
        <source>Read the fingerprint out on the telephone to somebody you know there: only that tells whose key this is. From then on its holder can open this vault and every copy of it without asking you.</source>
        <translation>Read the fingerprint out on the telephone to somebody you know there: only that tells whose key this is. From then on its holder can open this vault and every copy of it without asking you.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It is the right one: entrust</source>
        <translation>It is the right one: entrust</translation>
    </message>
</context>
<context>
    <name>OrganisationFailures</name>
    <message>
        <source>This file is no settings of an organisation that can be used: {where}.</source>
        <translation>This file is no settings of an organisation that can be used: {where}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell whoever made it.</source>
        <translation>Nothing was changed. Tell whoever made it.</translation>
    </message>
    <message>
        <source>The signature does not hold for these settings.</source>
        <translation>The signature does not hold for these settings.</translation>
    </message>
    <message>
        <source>Do not use them. Ask whoever gave you the file for another copy.</source>
        <translation>Do not use them. Ask whoever gave you the file for another copy.</translation>
    </message>
    <message>
        <source>Nobody signed these settings.</source>
        <translation>Nobody signed these settings.</translation>
    </message>
    <message>
        <source>Ask your organisation for the signed file (.fsorg), made with “fieldscreen organisation sign”.</source>
        <translation>Ask your organisation for the signed file (.fsorg), made with “fieldscreen organisation sign”.</translation>
    </message>
    <message>
        <source>Version {kept} is in force, and {version} is older. Nothing was changed.</source>
        <translation>Version {kept} is in force, and {version} is older. Nothing was changed.</translation>
    </message>
    <message>
        <source>To go back, remove the settings in force first.</source>
        <translation>To go back, remove the settings in force first.</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>This is set by your organisation.</translation>
    </message>
    <message>
        <source>Vault → Organisation says who signed it.</source>
        <translation>Vault → Organisation says who signed it.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Choose your organisation’s signed settings</source>
        <translation>Choose your organisation’s signed settings</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Read and check</translation>
    </message>
</context>
<context>
    <name>OrganisationScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bring in settings</source>
        <translation>Bring in settings</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your organisation can give all its workers the same settings, in one signed file. It holds nothing of any case.</source>
        <translation>Your organisation can give all its workers the same settings, in one signed file. It holds nothing of any case.</translation>
    </message>
    <message>
        <source>Nothing is set by an organisation: every choice is yours.</source>
        <translation>Nothing is set by an organisation: every choice is yours.</translation>
    </message>
    <message>
        <source>Remove these settings</source>
        <translation>Remove these settings</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Who signed it</translation>
    </message>
    <message>
        <source>What you still choose</source>
        <translation>What you still choose</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Set by your organisation</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Use this version for new cases</source>
        <translation>Use this version for new cases</translation>
    </message>
    <message>
        <source>{identifier}, version {version} of {day}, {count} indicators. Licence: {licence}</source>
        <translation>{identifier}, version {version} of {day}, {count} indicators. Licence: {licence}</translation>
    </message>
    <message>
        <source>This file is not the one the program was shipped with: somebody changed it.</source>
        <translation>This file is not the one the program was shipped with: somebody changed it.</translation>
    </message>
    <message>
        <source>Shipped with the program, unchanged.</source>
        <translation>Shipped with the program, unchanged.</translation>
    </message>
    <message>
        <source>Brought in. Nobody signed it.</source>
        <translation>Brought in. Nobody signed it.</translation>
    </message>
    <message>
        <source>Brought in. Signed by “{name}”, fingerprint {words} ({digits}).</source>
        <translation>Brought in. Signed by “{name}”, fingerprint {words} ({digits}).</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>secondary source</translation>
    </message>
    <message>
        <source>background knowledge</source>
        <translation>background knowledge</translation>
    </message>
    <message>
        <source>the author’s own</source>
        <translation>the author’s own</translation>
    </message>
    <message>
        <source>What changed in each version</source>
        <translation>What changed in each version</translation>
    </message>
</context>
<context>
    <name>PackCheckDialog</name>
    <message>
        <source>Do not bring it in</source>
        <translation>Do not bring it in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Bring it in</translation>
    </message>
    <message>
        <source>Refused: an indicator may not be about origin, nationality, religion, custom or way of life.</source>
        <translation>Refused: an indicator may not be about origin, nationality, religion, custom or way of life.</translation>
    </message>
    <message>
        <source>This very version is in use already.</source>
        <translation>This very version is in use already.</translation>
    </message>
    <message>
        <source>{kept} is in use, and this one is not newer: it does not come in.</source>
        <translation>{kept} is in use, and this one is not newer: it does not come in.</translation>
    </message>
    <message>
        <source>It would take the place of {kept} for new cases. Open cases keep theirs.</source>
        <translation>It would take the place of {kept} for new cases. Open cases keep theirs.</translation>
    </message>
    <message>
        <source>It can be used. It takes no other pack’s place.</source>
        <translation>It can be used. It takes no other pack’s place.</translation>
    </message>
    <message>
        <source>{where}: no list of words checks the language “{tag}”.</source>
        <translation>{where}: no list of words checks the language “{tag}”.</translation>
    </message>
    <message>
        <source>{where}: “{word}” in “{text}”. {why}</source>
        <translation>{where}: “{word}” in “{text}”. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a weight: no automatic reading.</source>
        <translation>
            <numerusform>%n indicator without a weight: no automatic reading.</numerusform>
            <numerusform>%n indicators without a weight: no automatic reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) rest on background knowledge or on the author.</source>
        <translation>
            <numerusform>%n indicator rest on background knowledge or on the author.</numerusform>
            <numerusform>%n indicators rest on background knowledge or on the author.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts are missing in: {languages}.</source>
        <translation>Texts are missing in: {languages}.</translation>
    </message>
    <message>
        <source>Not reviewed yet in: {languages}.</source>
        <translation>Not reviewed yet in: {languages}.</translation>
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
        <source>Texts changed: {codes}</source>
        <translation>Texts changed: {codes}</translation>
    </message>
    <message>
        <source>Same indicators, same weights, same texts.</source>
        <translation>Same indicators, same weights, same texts.</translation>
    </message>
    <message>
        <source>Open cases that keep an older version: {cases}</source>
        <translation>Open cases that keep an older version: {cases}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Nobody signed this pack: whoever handed it on may have changed it.</source>
        <translation>Nobody signed this pack: whoever handed it on may have changed it.</translation>
    </message>
    <message>
        <source>I know where it comes from and take it unsigned</source>
        <translation>I know where it comes from and take it unsigned</translation>
    </message>
    <message>
        <source>Signed by “{name}”. Its fingerprint: {words} ({digits})</source>
        <translation>Signed by “{name}”. Its fingerprint: {words} ({digits})</translation>
    </message>
    <message>
        <source>I compared these words with the signer, on the telephone</source>
        <translation>I compared these words with the signer, on the telephone</translation>
    </message>
    <message>
        <source>You signed this pack yourself.</source>
        <translation>You signed this pack yourself.</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Who vouches for it</translation>
    </message>
</context>
<context>
    <name>PackFailures</name>
    <message>
        <source>This file is no indicator pack that can be used: {where}.</source>
        <translation>This file is no indicator pack that can be used: {where}.</translation>
    </message>
    <message>
        <source>Nothing was brought in. Tell its author; “fieldscreen pack check” says more.</source>
        <translation>Nothing was brought in. Tell its author; “fieldscreen pack check” says more.</translation>
    </message>
    <message>
        <source>An indicator may not be about origin, nationality, religion, custom or way of life. Nothing was brought in.</source>
        <translation>An indicator may not be about origin, nationality, religion, custom or way of life. Nothing was brought in.</translation>
    </message>
    <message>
        <source>Give its author the list of words that was shown.</source>
        <translation>Give its author the list of words that was shown.</translation>
    </message>
    <message>
        <source>Nobody you trust signed {reference}.</source>
        <translation>Nobody you trust signed {reference}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer, on the telephone, then bring it in.</source>
        <translation>Compare the fingerprint with the signer, on the telephone, then bring it in.</translation>
    </message>
    <message>
        <source>{reference} would take the place of {replaced}.</source>
        <translation>{reference} would take the place of {replaced}.</translation>
    </message>
    <message>
        <source>Look at what changes, then bring it in if you mean it.</source>
        <translation>Look at what changes, then bring it in if you mean it.</translation>
    </message>
    <message>
        <source>{kept} is in use, and {reference} is not newer.</source>
        <translation>{kept} is in use, and {reference} is not newer.</translation>
    </message>
    <message>
        <source>Nothing was brought in. To go back, choose a version that is listed here.</source>
        <translation>Nothing was brought in. To go back, choose a version that is listed here.</translation>
    </message>
    <message>
        <source>The signature beside the file does not hold for it.</source>
        <translation>The signature beside the file does not hold for it.</translation>
    </message>
    <message>
        <source>Do not use it. Ask whoever gave it to you for another copy.</source>
        <translation>Do not use it. Ask whoever gave it to you for another copy.</translation>
    </message>
    <message>
        <source>There is no pack {reference} here.</source>
        <translation>There is no pack {reference} here.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
</context>
<context>
    <name>PackShelfScreen</name>
    <message>
        <source>Bring in a pack</source>
        <translation>Bring in a pack</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Indicator packs</source>
        <translation>Indicator packs</translation>
    </message>
    <message>
        <source>What the answers are read with. A case keeps the version it was read with; a newer one is compared, and takes its place only when you say so. You can always go back.</source>
        <translation>What the answers are read with. A case keeps the version it was read with; a newer one is compared, and takes its place only when you say so. You can always go back.</translation>
    </message>
    <message>
        <source>Reading and checking the pack…</source>
        <translation>Reading and checking the pack…</translation>
    </message>
    <message>
        <source>Case {code} keeps {reference}</source>
        <translation>Case {code} keeps {reference}</translation>
    </message>
    <message>
        <source>See what the version in use would change in its result.</source>
        <translation>See what the version in use would change in its result.</translation>
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
    <message>
        <source>Nothing noted: {titles}</source>
        <translation>Nothing noted: {titles}</translation>
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
    <name>PaperDialog</name>
    <message>
        <source>On paper: {title}</source>
        <translation>On paper: {title}</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Main language</translation>
    </message>
    <message>
        <source>Second language, beside it</source>
        <translation>Second language, beside it</translation>
    </message>
    <message>
        <source>A sheet with numbered questions and coded boxes, for a visit without the laptop. It holds nothing of any case. Once filled it is as secret as a case, and nothing protects it: copy it in as soon as you can.</source>
        <translation>A sheet with numbered questions and coded boxes, for a visit without the laptop. It holds nothing of any case. Once filled it is as secret as a case, and nothing protects it: copy it in as soon as you can.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Save the questionnaire on paper</source>
        <translation>Save the questionnaire on paper</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>The sheet is being made…</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>20/11/2026</source>
        <translation>20/11/2026</translation>
    </message>
    <message>
        <source>Day the sheet was filled</source>
        <translation>Day the sheet was filled</translation>
    </message>
    <message>
        <source>A month or “about 2026” will do too.</source>
        <translation>A month or “about 2026” will do too.</translation>
    </message>
    <message>
        <source>Who filled it</source>
        <translation>Who filled it</translation>
    </message>
    <message>
        <source>Every answer will be marked as copied from this sheet, here and in the referral. Type the number of the question, then the code.</source>
        <translation>Every answer will be marked as copied from this sheet, here and in the referral. Type the number of the question, then the code.</translation>
    </message>
    <message>
        <source>Where (optional)</source>
        <translation>Where (optional)</translation>
    </message>
    <message>
        <source>At the foot of the sheet must stand: {id} · version {version}. Numbers are its own.</source>
        <translation>At the foot of the sheet must stand: {id} · version {version}. Numbers are its own.</translation>
    </message>
    <message>
        <source>Somebody held the pen: a name or a function.</source>
        <translation>Somebody held the pen: a name or a function.</translation>
    </message>
    <message>
        <source>Not understood as a date yet. Day first, as in 20/11/2026.</source>
        <translation>Not understood as a date yet. Day first, as in 20/11/2026.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <source>Pass clips on</source>
        <translation>Pass clips on</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Sign and save</translation>
    </message>
    <message>
        <source>Choose the file of clips</source>
        <translation>Choose the file of clips</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Read and check</translation>
    </message>
    <message>
        <source>Saved as {name}, with its signature beside it. Pass both files on. Whoever has them can hear them.</source>
        <translation>Saved as {name}, with its signature beside it. Pass both files on. Whoever has them can hear them.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) brought in.</source>
        <translation>
            <numerusform>%n clip brought in.</numerusform>
            <numerusform>%n clips brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Passphrase of now</translation>
    </message>
    <message>
        <source>The cases are not sealed again. A copy of the vault made earlier still opens with the passphrase it had.</source>
        <translation>The cases are not sealed again. A copy of the vault made earlier still opens with the passphrase it had.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changing the passphrase…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Keyboard: {layout}</translation>
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
    <name>PeriodDialog</name>
    <message>
        <source>Your organisation’s period</source>
        <translation>Your organisation’s period</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Which period</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Why it is longer than suggested (not needed for a shorter one)</source>
        <translation>Why it is longer than suggested (not needed for a shorter one)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Suggested: {period}.</source>
        <translation>Suggested: {period}.</translation>
    </message>
    <message>
        <source>Never more than {period}.</source>
        <translation>Never more than {period}.</translation>
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
        <source>Whose parent, brother, sister or acquaintance</source>
        <translation>Whose parent, brother, sister or acquaintance</translation>
    </message>
    <message>
        <source>Printed in the referral of those ticked only. None ticked: in each, with that remark.</source>
        <translation>Printed in the referral of those ticked only. None ticked: in each, with that remark.</translation>
    </message>
    <message>
        <source>Not understood as a date. Day first, as in 12/05/2013.</source>
        <translation>Not understood as a date. Day first, as in 12/05/2013.</translation>
    </message>
</context>
<context>
    <name>PhotographFailures</name>
    <message>
        <source>A photograph you chose cannot be read whole any more: {name}. No page was made; everything else of the referral is kept.</source>
        <translation>A photograph you chose cannot be read whole any more: {name}. No page was made; everything else of the referral is kept.</translation>
    </message>
    <message>
        <source>Go back to the first step and leave this photograph out, then go on. A backup may still hold it whole.</source>
        <translation>Go back to the first step and leave this photograph out, then go on. A backup may still hold it whole.</translation>
    </message>
    <message>
        <source>A photograph you chose is not among those of these questionnaires any more. No page was made.</source>
        <translation>A photograph you chose is not among those of these questionnaires any more. No page was made.</translation>
    </message>
    <message>
        <source>A photograph you chose is not among those of these questionnaires any more: {name}. No page was made.</source>
        <translation>A photograph you chose is not among those of these questionnaires any more: {name}. No page was made.</translation>
    </message>
    <message>
        <source>Leave the referral and open it again: the first step shows the photographs there are now.</source>
        <translation>Leave the referral and open it again: the first step shows the photographs there are now.</translation>
    </message>
</context>
<context>
    <name>PhotographRow</name>
    <message>
        <source>Let it leave in this referral</source>
        <translation>Let it leave in this referral</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>What can be seen, in a few words: printed, and read out to whoever cannot see the picture.</source>
        <translation>What can be seen, in a few words: printed, and read out to whoever cannot see the picture.</translation>
    </message>
    <message>
        <source>Attached for the place, for everybody of this case</source>
        <translation>Attached for the place, for everybody of this case</translation>
    </message>
    <message>
        <source>{name} · added {moment} · {width} × {height} pixels</source>
        <translation>{name} · added {moment} · {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Photograph: {question}</source>
        <translation>Photograph: {question}</translation>
    </message>
</context>
<context>
    <name>PhotographsCard</name>
    <message>
        <source>A photograph chosen before is not offered any more: it was taken away, replaced, or its questionnaire is now about somebody else. It does not leave.</source>
        <translation>A photograph chosen before is not offered any more: it was taken away, replaced, or its questionnaire is now about somebody else. It does not leave.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>None leaves unless you choose it here. A face, a home or a number plate tells more than words and cannot be taken back: choose only what this office needs in order to protect. A copy reduced for print leaves; the photograph itself stays here.</source>
        <translation>None leaves unless you choose it here. A face, a home or a number plate tells more than words and cannot be taken back: choose only what this office needs in order to protect. A copy reduced for print leaves; the photograph itself stays here.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) will leave in this referral.</source>
        <translation>
            <numerusform>%n photograph will leave in this referral.</numerusform>
            <numerusform>%n photographs will leave in this referral.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceSearch</name>
    <message>
        <source>Where the child is: commune</source>
        <translation>Where the child is: commune</translation>
    </message>
    <message>
        <source>First letters, with or without accents; the département’s number helps: st denis 93</source>
        <translation>First letters, with or without accents; the département’s number helps: st denis 93</translation>
    </message>
    <message>
        <source>No commune of that name. Try its first letters only, or another spelling.</source>
        <translation>No commune of that name. Try its first letters only, or another spelling.</translation>
    </message>
    <message>
        <source>{commune} ({number}, {department})</source>
        <translation>{commune} ({number}, {department})</translation>
    </message>
    <message>
        <source>{place}, now part of {commune}</source>
        <translation>{place}, now part of {commune}</translation>
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
        <source>{pages}, {size} MB</source>
        <translation>{pages}, {size} MB</translation>
    </message>
    <message>
        <source>These signs are printed as their code, because no font has them: {signs}</source>
        <translation>These signs are printed as their code, because no font has them: {signs}</translation>
    </message>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name}: “{words}”</translation>
    </message>
    <message>
        <source>Held back, and yet said elsewhere in these pages. Change that, or hold it back too:</source>
        <translation>Held back, and yet said elsewhere in these pages. Change that, or hold it back too:</translation>
    </message>
    <message>
        <source>{letter} ({given}): “{words}”</source>
        <translation>{letter} ({given}): “{words}”</translation>
    </message>
    <message>
        <source>The name of somebody who informed, or a word of it, stands outside the detachable sheet: in words left as they were said, or typed without a capital. Whoever reads the document may recognise them:</source>
        <translation>The name of somebody who informed, or a word of it, stands outside the detachable sheet: in words left as they were said, or typed without a capital. Whoever reads the document may recognise them:</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Stand beside the printer, and use one that keeps no copy where you can.</source>
        <translation>Stand beside the printer, and use one that keeps no copy where you can.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the pages as a file and print them elsewhere.</source>
        <translation>This computer knows no printer. Save the pages as a file and print them elsewhere.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Try again, or save them as a file.</source>
        <translation>The printer did not take the pages. Try again, or save them as a file.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % done</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>This kind of question cannot be answered here. Write the answer in a remark.</source>
        <translation>This kind of question cannot be answered here. Write the answer in a remark.</translation>
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
    <name>QuickEntry</name>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Number, space, code, Enter</source>
        <translation>Number, space, code, Enter</translation>
    </message>
    <message>
        <source>{number}: {answer}</source>
        <translation>{number}: {answer}</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>This order is right</source>
        <translation>This order is right</translation>
    </message>
    <message>
        <source>{choice}: higher</source>
        <translation>{choice}: higher</translation>
    </message>
    <message>
        <source>{choice}: lower</source>
        <translation>{choice}: lower</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>For example: CRIP and the name of the département, or the prosecutor of a court</source>
        <translation>For example: CRIP and the name of the département, or the prosecutor of a court</translation>
    </message>
    <message>
        <source>entered by the worker</source>
        <translation>entered by the worker</translation>
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
        <source>{what}: {value} ({mark})</source>
        <translation>{what}: {value} ({mark})</translation>
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
    <name>RecipientFailures</name>
    <message>
        <source>No acknowledgement code stands there.</source>
        <translation>No acknowledgement code stands there.</translation>
    </message>
    <message>
        <source>It has eight signs, such as 7K3M-Q2XA. If the office said so without it, note it as told by telephone.</source>
        <translation>It has eight signs, such as 7K3M-Q2XA. If the office said so without it, note it as told by telephone.</translation>
    </message>
    <message>
        <source>The code {code} is not of this referral.</source>
        <translation>The code {code} is not of this referral.</translation>
    </message>
    <message>
        <source>It is of no referral in this vault. Look whether a sign was misread.</source>
        <translation>It is of no referral in this vault. Look whether a sign was misread.</translation>
    </message>
    <message>
        <source>It belongs to referral no. {number}. Note it there.</source>
        <translation>It belongs to referral no. {number}. Note it there.</translation>
    </message>
    <message>
        <source>This cannot be used as an entry. Nothing was kept.</source>
        <translation>This cannot be used as an entry. Nothing was kept.</translation>
    </message>
    <message>
        <source>An office needs a name; the largest message is a whole number of megabytes. For a file: ask for it again.</source>
        <translation>An office needs a name; the largest message is a whole number of megabytes. For a file: ask for it again.</translation>
    </message>
    <message>
        <source>The signature does not belong to this file.</source>
        <translation>The signature does not belong to this file.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask for both files again, by another way.</source>
        <translation>Nothing was kept. Ask for both files again, by another way.</translation>
    </message>
    <message>
        <source>Nobody you trust signed these entries.</source>
        <translation>Nobody you trust signed these entries.</translation>
    </message>
    <message>
        <source>Nothing was kept. Compare the signer’s words with your organisation first.</source>
        <translation>Nothing was kept. Compare the signer’s words with your organisation first.</translation>
    </message>
    <message>
        <source>There is no entry of your own to pass on.</source>
        <translation>There is no entry of your own to pass on.</translation>
    </message>
    <message>
        <source>Complete an entry, or add an office, first.</source>
        <translation>Complete an entry, or add an office, first.</translation>
    </message>
    <message>
        <source>This file is no certificate.</source>
        <translation>This file is no certificate.</translation>
    </message>
    <message>
        <source>Ask the office for its certificate as a .pem, .crt or .cer file.</source>
        <translation>Ask the office for its certificate as a .pem, .crt or .cer file.</translation>
    </message>
    <message>
        <source>“{address}” is no mail address.</source>
        <translation>“{address}” is no mail address.</translation>
    </message>
    <message>
        <source>Correct it in the directory of recipients. The signed document is kept.</source>
        <translation>Correct it in the directory of recipients. The signed document is kept.</translation>
    </message>
    <message>
        <source>The person has not agreed: this document leaves with their agreement only.</source>
        <translation>The person has not agreed: this document leaves with their agreement only.</translation>
    </message>
    <message>
        <source>Note their agreement, or choose another document. Danger now: telephone 17.</source>
        <translation>Note their agreement, or choose another document. Danger now: telephone 17.</translation>
    </message>
    <message>
        <source>The case has changed since you saw what leaves.</source>
        <translation>The case has changed since you saw what leaves.</translation>
    </message>
    <message>
        <source>Look at the list again, then have the pages made.</source>
        <translation>Look at the list again, then have the pages made.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>CRIP</source>
        <translation>CRIP</translation>
    </message>
    <message>
        <source>Public prosecutor</source>
        <translation>Public prosecutor</translation>
    </message>
    <message>
        <source>MNIOP</source>
        <translation>MNIOP</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Other office</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Secure mail (MSSanté)</source>
        <translation>Secure mail (MSSanté)</translation>
    </message>
    <message>
        <source>Online portal</source>
        <translation>Online portal</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Number outside office hours</source>
        <translation>Number outside office hours</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Address of the portal</translation>
    </message>
    <message>
        <source>Ways it accepts</source>
        <translation>Ways it accepts</translation>
    </message>
    <message>
        <source>Largest message (MB)</source>
        <translation>Largest message (MB)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{sure} · {source} · no date noted</source>
        <translation>{sure} · {source} · no date noted</translation>
    </message>
    <message>
        <source>{sure} · {source} · {day}</source>
        <translation>{sure} · {source} · {day}</translation>
    </message>
    <message>
        <source>Not known, and never invented: {details}. Enter it from a source you trust.</source>
        <translation>Not known, and never invented: {details}. Enter it from a source you trust.</translation>
    </message>
    <message>
        <source>Nobody has noted when this was last checked. Check it before you send.</source>
        <translation>Nobody has noted when this was last checked. Check it before you send.</translation>
    </message>
    <message numerus="yes">
        <source>Last checked on {day}, more than %n month(s) ago: offices move and change addresses. Check it before you send.</source>
        <translation>
            <numerusform>Last checked on {day}, more than %n month ago: offices move and change addresses. Check it before you send.</numerusform>
            <numerusform>Last checked on {day}, more than %n months ago: offices move and change addresses. Check it before you send.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>The whole country</translation>
    </message>
</context>
<context>
    <name>RecipientsScreen</name>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Pass entries on</source>
        <translation>Pass entries on</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Sign and save</translation>
    </message>
    <message>
        <source>Choose the file of entries</source>
        <translation>Choose the file of entries</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Read and check</translation>
    </message>
    <message>
        <source>Saved as {name}, with its signature beside it. Pass both files on.</source>
        <translation>Saved as {name}, with its signature beside it. Pass both files on.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Add an office</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>Bring entries in</translation>
    </message>
    <message>
        <source>Who receives a referral depends on where the child is. FieldScreen ships only what a source says, with its date; an address or number nobody could vouch for is left empty. Complete it here, and pass your entries on to colleagues as a signed file.</source>
        <translation>Who receives a referral depends on where the child is. FieldScreen ships only what a source says, with its date; an address or number nobody could vouch for is left empty. Complete it here, and pass your entries on to colleagues as a signed file.</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>Choose a département</translation>
    </message>
    <message>
        <source>Who answers for a place</source>
        <translation>Who answers for a place</translation>
    </message>
    <message>
        <source>Or by département</source>
        <translation>Or by département</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Entries of your organisation</source>
        <translation>Entries of your organisation</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>tested</translation>
    </message>
    <message>
        <source>to check again</source>
        <translation>to check again</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Complete this entry</source>
        <translation>Complete this entry</translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source>Clips of this question</source>
        <translation>Clips of this question</translation>
    </message>
    <message>
        <source>Read the words aloud in your own voice, in this language: {language}. Never record the child, nor anybody you are asking. The clip is kept in your vault, for these words wherever they stand.</source>
        <translation>Read the words aloud in your own voice, in this language: {language}. Never record the child, nor anybody you are asking. The clip is kept in your vault, for these words wherever they stand.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The microphone gave no sound. Check that it is plugged in, not switched off, and that this program may use it; then record again.</source>
        <translation>The microphone gave no sound. Check that it is plugged in, not switched off, and that this program may use it; then record again.</translation>
    </message>
    <message>
        <source>Kept in the vault.</source>
        <translation>Kept in the vault.</translation>
    </message>
</context>
<context>
    <name>RecoverScreen</name>
    <message>
        <source>Open and set the passphrase</source>
        <translation>Open and set the passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Forgotten passphrase</translation>
    </message>
    <message>
        <source>1. What stands on paper</source>
        <translation>1. What stands on paper</translation>
    </message>
    <message>
        <source>2. A new passphrase</source>
        <translation>2. A new passphrase</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>No recovery code and no sheets were made for this vault. Without its passphrase nobody can open it: not we, not your employer. A backup made earlier opens with the passphrase of that time.</source>
        <translation>No recovery code and no sheets were made for this vault. Without its passphrase nobody can open it: not we, not your employer. A backup made earlier opens with the passphrase of that time.</translation>
    </message>
    <message>
        <source>Your organisation can open this vault with its own key, on its own computer: give it a copy of the whole vault folder. The command is: fieldscreen vault recover FOLDER --key KEY</source>
        <translation>Your organisation can open this vault with its own key, on its own computer: give it a copy of the whole vault folder. The command is: fieldscreen vault recover FOLDER --key KEY</translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message>
        <source>A code</source>
        <translation>A code</translation>
    </message>
    <message>
        <source>Two sheets of words</source>
        <translation>Two sheets of words</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation>Capitals, spaces and hyphens do not matter.</translation>
    </message>
    <message>
        <source>The code, as it is printed</source>
        <translation>The code, as it is printed</translation>
    </message>
    <message>
        <source>The twenty words of one sheet</source>
        <translation>The twenty words of one sheet</translation>
    </message>
    <message>
        <source>The twenty words of another sheet</source>
        <translation>The twenty words of another sheet</translation>
    </message>
    <message>
        <source>Words in their order, with spaces between them; four letters of each are enough.</source>
        <translation>Words in their order, with spaces between them; four letters of each are enough.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>1. Choose</source>
        <translation>1. Choose</translation>
    </message>
    <message>
        <source>2. Print</source>
        <translation>2. Print</translation>
    </message>
    <message>
        <source>3. Type back</source>
        <translation>3. Type back</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Make three sheets</source>
        <translation>Make three sheets</translation>
    </message>
    <message>
        <source>Make one code</source>
        <translation>Make one code</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>If the passphrase is forgotten</translation>
    </message>
    <message>
        <source>Three sheets, two are enough</source>
        <translation>Three sheets, two are enough</translation>
    </message>
    <message>
        <source>Kept in three places. One sheet that is lost or read by somebody does no harm; any two open the vault. Twenty words each.</source>
        <translation>Kept in three places. One sheet that is lost or read by somebody does no harm; any two open the vault. Twenty words each.</translation>
    </message>
    <message>
        <source>One code</source>
        <translation>One code</translation>
    </message>
    <message>
        <source>Thirty-two signs on one page. Whoever finds it can open the vault.</source>
        <translation>Thirty-two signs on one page. Whoever finds it can open the vault.</translation>
    </message>
    <message>
        <source>Rehearse what is printed</source>
        <translation>Rehearse what is printed</translation>
    </message>
    <message>
        <source>Already printed</source>
        <translation>Already printed</translation>
    </message>
    <message>
        <source>Type it back to see that it opens this vault. Once a year is a good habit.</source>
        <translation>Type it back to see that it opens this vault. Once a year is a good habit.</translation>
    </message>
    <message>
        <source>Nobody can open the vault without its passphrase: not we, not your employer. So make recovery sheets now, print them and type them back once. Until that is done, the first case can neither be closed nor referred, unless it is urgent.</source>
        <translation>Nobody can open the vault without its passphrase: not we, not your employer. So make recovery sheets now, print them and type them back once. Until that is done, the first case can neither be closed nor referred, unless it is urgent.</translation>
    </message>
    <message>
        <source>The recovery is printed but nobody ever typed it back. Type it back now, or make a new one.</source>
        <translation>The recovery is printed but nobody ever typed it back. Type it back now, or make a new one.</translation>
    </message>
    <message>
        <source>The recovery was used, or new keys made it void. Make a new one now and destroy the old pages.</source>
        <translation>The recovery was used, or new keys made it void. Make a new one now and destroy the old pages.</translation>
    </message>
    <message>
        <source>The recovery is made and rehearsed. A new one makes the old pages void once it is typed back.</source>
        <translation>The recovery is made and rehearsed. A new one makes the old pages void once it is typed back.</translation>
    </message>
    <message>
        <source>A saved file is the key itself: whoever has it can open the vault. Print it, then delete it, and never send it. A printer with a memory may keep the page.</source>
        <translation>A saved file is the key itself: whoever has it can open the vault. Print it, then delete it, and never send it. A printer with a memory may keep the page.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>It is on paper: go on</source>
        <translation>It is on paper: go on</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Type back what is on paper</source>
        <translation>Type back what is on paper</translation>
    </message>
    <message>
        <source>From the paper, not from the screen: this is the rehearsal. Two of the three sheets are enough.</source>
        <translation>From the paper, not from the screen: this is the rehearsal. Two of the three sheets are enough.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>It opens this vault. Put each page where it belongs, away from this computer, and destroy older pages: they open nothing any more.</source>
        <translation>It opens this vault. Put each page where it belongs, away from this computer, and destroy older pages: they open nothing any more.</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Rehearsed</translation>
    </message>
    <message>
        <source>Save the recovery sheets</source>
        <translation>Save the recovery sheets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved. Delete the file once it is printed.</source>
        <translation>Saved. Delete the file once it is printed.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
</context>
<context>
    <name>ReferralScreen</name>
    <message>
        <source>Save the locked copy</source>
        <translation>Save the locked copy</translation>
    </message>
    <message>
        <source>Save the sealed message</source>
        <translation>Save the sealed message</translation>
    </message>
    <message>
        <source>Save the draft of the message</source>
        <translation>Save the draft of the message</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Referral no. {number}</source>
        <translation>Referral no. {number}</translation>
    </message>
    <message>
        <source>{kind} to no. {number}</source>
        <translation>{kind} to no. {number}</translation>
    </message>
    <message>
        <source>{case} · to {recipient} · signed on {moment}</source>
        <translation>{case} · to {recipient} · signed on {moment}</translation>
    </message>
    <message>
        <source>Making the file and opening it again…</source>
        <translation>Making the file and opening it again…</translation>
    </message>
    <message>
        <source>Saved and opened again: {path}
Delete it once it is sent.</source>
        <translation>Saved and opened again: {path}
Delete it once it is sent.</translation>
    </message>
    <message>
        <source>Attach it to a mail as a file; do not forward it opened.</source>
        <translation>Attach it to a mail as a file; do not forward it opened.</translation>
    </message>
    <message>
        <source>Nothing is due for this referral.</source>
        <translation>Nothing is due for this referral.</translation>
    </message>
    <message>
        <source>Prepare the message</source>
        <translation>Prepare the message</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Fields for a portal</source>
        <translation>Fields for a portal</translation>
    </message>
    <message>
        <source>Acknowledgement code: {code}</source>
        <translation>Acknowledgement code: {code}</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>How it leaves</translation>
    </message>
    <message>
        <source>You send it yourself; the program sends nothing.</source>
        <translation>You send it yourself; the program sends nothing.</translation>
    </message>
    <message>
        <source>Send a copy of the same file to {office}, and note it below. {address}</source>
        <translation>Send a copy of the same file to {office}, and note it below. {address}</translation>
    </message>
    <message>
        <source>A copy of the same file goes to the president of the council (CRIP): send it, and note it below.</source>
        <translation>A copy of the same file goes to the president of the council (CRIP): send it, and note it below.</translation>
    </message>
    <message>
        <source>Your reminder: {day}</source>
        <translation>Your reminder: {day}</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Set a reminder</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Note what happened</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Nothing was noted yet.</translation>
    </message>
    <message>
        <source>Begin a complement</source>
        <translation>Begin a complement</translation>
    </message>
    <message>
        <source>A signed referral is never edited. New facts make a complement, which names this one by its number and date.</source>
        <translation>A signed referral is never edited. New facts make a complement, which names this one by its number and date.</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>New facts</translation>
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
        <source>2. What leaves</source>
        <translation>2. What leaves</translation>
    </message>
    <message>
        <source>3. Read the pages</source>
        <translation>3. Read the pages</translation>
    </message>
    <message>
        <source>4. Signed</source>
        <translation>4. Signed</translation>
    </message>
    <message>
        <source>Gathering what leaves…</source>
        <translation>Gathering what leaves…</translation>
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
    <name>RekeyDialog</name>
    <message>
        <source>New keys for everything</source>
        <translation>New keys for everything</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>The vault is locked while it works, and opens with the same passphrase afterwards. It takes up to a few minutes and as much free space as the vault has. It can be called off; a power cut does no harm.</source>
        <translation>The vault is locked while it works, and opens with the same passphrase afterwards. It takes up to a few minutes and as much free space as the vault has. It can be called off; a power cut does no harm.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>ReminderDayDialog</name>
    <message>
        <source>Set a reminder</source>
        <translation>Set a reminder</translation>
    </message>
    <message>
        <source>Your own day, whatever the law says or leaves open. It stands in the follow-up list.</source>
        <translation>Your own day, whatever the law says or leaves open. It stands in the follow-up list.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>No reminder</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
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
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>The text is copied.</translation>
    </message>
    <message>
        <source>I have sent this reminder</source>
        <translation>I have sent this reminder</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove a way in</source>
        <translation>Remove a way in</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The organisation can then no longer open this vault. Copies it has already still open with its key.</source>
        <translation>The organisation can then no longer open this vault. Copies it has already still open with its key.</translation>
    </message>
    <message>
        <source>The printed pages of series {series} then open nothing any more. If the passphrase is forgotten and no other recovery was made, everything in the vault is lost.</source>
        <translation>The printed pages of series {series} then open nothing any more. If the passphrase is forgotten and no other recovery was made, everything in the vault is lost.</translation>
    </message>
</context>
<context>
    <name>RemoveOrganisationDialog</name>
    <message>
        <source>Remove these settings?</source>
        <translation>Remove these settings?</translation>
    </message>
    <message>
        <source>Every choice becomes yours again, as it was before. Cases and signed documents stay as they are; the journal keeps a line.</source>
        <translation>Every choice becomes yours again, as it was before. Cases and signed documents stay as they are; the journal keeps a line.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>RemoveSignerDialog</name>
    <message>
        <source>Take this identity out?</source>
        <translation>Take this identity out?</translation>
    </message>
    <message>
        <source>{name}: its key is erased from the vault. Documents it signed stay signed. To sign with it again, its file and password are needed.</source>
        <translation>{name}: its key is erased from the vault. Documents it signed stay signed. To sign with it again, its file and password are needed.</translation>
    </message>
    <message>
        <source>{name}: the vault forgets it. Its key stays in the card or stick, and documents it signed stay signed.</source>
        <translation>{name}: the vault forgets it. Its key stays in the card or stick, and documents it signed stay signed.</translation>
    </message>
    <message>
        <source>{name}: the vault forgets this certificate. Its key stays, it is the vault’s own, and documents signed with it stay signed.</source>
        <translation>{name}: the vault forgets this certificate. Its key stays, it is the vault’s own, and documents signed with it stay signed.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
</context>
<context>
    <name>RemoveTrustDialog</name>
    <message>
        <source>{name}: nobody vouches any more for what it issued, and its revocation list goes too. To trust it again, its file and a call are needed.</source>
        <translation>{name}: nobody vouches any more for what it issued, and its revocation list goes too. To trust it again, its file and a call are needed.</translation>
    </message>
    <message>
        <source>Not trust it any more?</source>
        <translation>Not trust it any more?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Open the case again</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>The closing card stays readable with your reason.</source>
        <translation>The closing card stays readable with your reason.</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Why it is opened again</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>RepairScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bring the vault back</source>
        <translation>Bring the vault back</translation>
    </message>
    <message>
        <source>Damaged: {part}. Nothing here changes the damaged vault.</source>
        <translation>Damaged: {part}. Nothing here changes the damaged vault.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase of the vault</translation>
    </message>
    <message>
        <source>Open the new vault</source>
        <translation>Open the new vault</translation>
    </message>
    <message>
        <source>No copy of this vault was found on the disks that are plugged in.</source>
        <translation>No copy of this vault was found on the disks that are plugged in.</translation>
    </message>
    <message>
        <source>Use the copy of {when}</source>
        <translation>Use the copy of {when}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Type the passphrase first.</translation>
    </message>
    <message>
        <source>A copy opens with the passphrase the vault had when the copy was made.</source>
        <translation>A copy opens with the passphrase the vault had when the copy was made.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Go back to a copy</translation>
    </message>
    <message>
        <source>The copy becomes a new vault. What was entered after the copy was made is not in it.</source>
        <translation>The copy becomes a new vault. What was entered after the copy was made is not in it.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Rescue what can be read</translation>
    </message>
    <message>
        <source>Everything that is still whole goes into a new vault, up to the last answer. What is lost is counted and listed. The damaged vault is only read.</source>
        <translation>Everything that is still whole goes into a new vault, up to the last answer. What is lost is counted and listed. The damaged vault is only read.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Choose the file of a copy</source>
        <translation>Choose the file of a copy</translation>
    </message>
    <message>
        <source>Use this copy</source>
        <translation>Use this copy</translation>
    </message>
    <message>
        <source>Copy of {day}</source>
        <translation>Copy of {day}</translation>
    </message>
    <message>
        <source>Rescued on {day}</source>
        <translation>Rescued on {day}</translation>
    </message>
    <message numerus="yes">
        <source>The new vault was opened and checked: %n case(s).</source>
        <translation>
            <numerusform>The new vault was opened and checked: %n case.</numerusform>
            <numerusform>The new vault was opened and checked: %n cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows everything as it was on {when}.</source>
        <translation>It shows everything as it was on {when}.</translation>
    </message>
    <message>
        <source>Cases erased after that stayed erased; they were erased on: {days}.</source>
        <translation>Cases erased after that stayed erased; they were erased on: {days}.</translation>
    </message>
    <message>
        <source>The vault of before could not be read, so cases that were erased after the copy may be back. Erase them again.</source>
        <translation>The vault of before could not be read, so cases that were erased after the copy may be back. Erase them again.</translation>
    </message>
    <message>
        <source>Lost: {list}.</source>
        <translation>Lost: {list}.</translation>
    </message>
    <message>
        <source>Nothing that is known of is missing.</source>
        <translation>Nothing that is known of is missing.</translation>
    </message>
    <message>
        <source>Damaged pages of the file: {pages}.</source>
        <translation>Damaged pages of the file: {pages}.</translation>
    </message>
    <message>
        <source>The journal has a gap; the lines after it are kept aside in the vault.</source>
        <translation>The journal has a gap; the lines after it are kept aside in the vault.</translation>
    </message>
</context>
<context>
    <name>RestingCard</name>
    <message>
        <source>Trust a certificate this time</source>
        <translation>Trust a certificate this time</translation>
    </message>
    <message>
        <source>Use a revocation list this time</source>
        <translation>Use a revocation list this time</translation>
    </message>
    <message>
        <source>Reject what none of these certificates vouches for</source>
        <translation>Reject what none of these certificates vouches for</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>What this rests on</translation>
    </message>
    <message>
        <source>{name}, revocation list of {day} (this time)</source>
        <translation>{name}, revocation list of {day} (this time)</translation>
    </message>
    <message>
        <source>{name} (this time)</source>
        <translation>{name} (this time)</translation>
    </message>
    <message>
        <source>No certificate is trusted here: compare the signer’s fingerprint by telephone. Certificates kept in the vault are used while it is open (Vault → Whom you trust).</source>
        <translation>No certificate is trusted here: compare the signer’s fingerprint by telephone. Certificates kept in the vault are used while it is open (Vault → Whom you trust).</translation>
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
        <source>What the answers say of {name}</source>
        <translation>What the answers say of {name}</translation>
    </message>
    <message>
        <source>Also in this case, read apart:</source>
        <translation>Also in this case, read apart:</translation>
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
    <name>Retention</name>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Intermediate archive</source>
        <translation>Intermediate archive</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>To be erased</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>perhaps due</source>
        <translation>perhaps due</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>to be looked at again</translation>
    </message>
    <message>
        <source>something in it has not been sent</source>
        <translation>something in it has not been sent</translation>
    </message>
    <message>
        <source>the office acknowledged it</source>
        <translation>the office acknowledged it</translation>
    </message>
    <message>
        <source>ceiling after the last contact</source>
        <translation>ceiling after the last contact</translation>
    </message>
    <message>
        <source>last written in on {day}</source>
        <translation>last written in on {day}</translation>
    </message>
    <message>
        <source>acknowledged: {day}</source>
        <translation>acknowledged: {day}</translation>
    </message>
    <message>
        <source>last contact: {day}</source>
        <translation>last contact: {day}</translation>
    </message>
    <message>
        <source>To be erased on {on}: extended ({reason}).</source>
        <translation>To be erased on {on}: extended ({reason}).</translation>
    </message>
    <message>
        <source>To be erased: {on}. {rule} ({reason}).</source>
        <translation>To be erased: {on}. {rule} ({reason}).</translation>
    </message>
    <message>
        <source>Held by {name} since {day}: {reason} To be looked at again on {review}.</source>
        <translation>Held by {name} since {day}: {reason} To be looked at again on {review}.</translation>
    </message>
    <message>
        <source>The office took it over</source>
        <translation>The office took it over</translation>
    </message>
    <message>
        <source>Handed over to a colleague or a partner</source>
        <translation>Handed over to a colleague or a partner</translation>
    </message>
    <message>
        <source>The worry was not confirmed</source>
        <translation>The worry was not confirmed</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation>Contact was lost</translation>
    </message>
    <message>
        <source>Something else, told below</source>
        <translation>Something else, told below</translation>
    </message>
    <message>
        <source>Its date has come</source>
        <translation>Its date has come</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>It was entered by mistake</translation>
    </message>
    <message>
        <source>The person, or who speaks for them, asked for it</source>
        <translation>The person, or who speaks for them, asked for it</translation>
    </message>
    <message>
        <source>The organisation decided it</source>
        <translation>The organisation decided it</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>I know of none</source>
        <translation>I know of none</translation>
    </message>
    <message>
        <source>There are some, kept until:</source>
        <translation>There are some, kept until:</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>a suggestion of this program</source>
        <translation>a suggestion of this program</translation>
    </message>
    <message>
        <source>source still to be checked</source>
        <translation>source still to be checked</translation>
    </message>
    <message>
        <source>source checked</source>
        <translation>source checked</translation>
    </message>
</context>
<context>
    <name>RetentionAnswers</name>
    <message>
        <source>Save the certificate of erasure</source>
        <translation>Save the certificate of erasure</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>certificate-{number}.json</source>
        <translation>certificate-{number}.json</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>The certificate is saved.</translation>
    </message>
    <message>
        <source>The case is erased. Certificate no. {number}.</source>
        <translation>The case is erased. Certificate no. {number}.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>How long it stays</source>
        <translation>How long it stays</translation>
    </message>
    <message>
        <source>Kept longer by {name} on {day}: {reason}</source>
        <translation>Kept longer by {name} on {day}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) not acknowledged yet.</source>
        <translation>
            <numerusform>%n referral not acknowledged yet.</numerusform>
            <numerusform>%n referrals not acknowledged yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name}, {moment}</source>
        <translation>Closed by {name}, {moment}</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Done: {words}</translation>
    </message>
    <message>
        <source>Left to do: {words}</source>
        <translation>Left to do: {words}</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>Last contact: {day}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Acknowledgement received</source>
        <translation>Acknowledgement received</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
</context>
<context>
    <name>RetentionFailures</name>
    <message>
        <source>This case is held. Nothing was erased.</source>
        <translation>This case is held. Nothing was erased.</translation>
    </message>
    <message>
        <source>Lift the hold first, with the reason why it may go.</source>
        <translation>Lift the hold first, with the reason why it may go.</translation>
    </message>
    <message>
        <source>This needs a written reason. Nothing was changed.</source>
        <translation>This needs a written reason. Nothing was changed.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Write in a few words why.</translation>
    </message>
    <message>
        <source>The case cannot be kept until that day.</source>
        <translation>The case cannot be kept until that day.</translation>
    </message>
    <message>
        <source>The rules allow no later day. If the law wants it kept, place a hold.</source>
        <translation>The rules allow no later day. If the law wants it kept, place a hold.</translation>
    </message>
    <message>
        <source>Choose a day from {first} to {last}. If the law wants it kept longer, place a hold.</source>
        <translation>Choose a day from {first} to {last}. If the law wants it kept longer, place a hold.</translation>
    </message>
    <message>
        <source>That period cannot be chosen.</source>
        <translation>That period cannot be chosen.</translation>
    </message>
    <message>
        <source>Enter a whole number, one at least.</source>
        <translation>Enter a whole number, one at least.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to {most}.</source>
        <translation>Enter a whole number from 1 to {most}.</translation>
    </message>
    <message>
        <source>Keeping cases longer than suggested needs a written reason.</source>
        <translation>Keeping cases longer than suggested needs a written reason.</translation>
    </message>
    <message>
        <source>Write why your organisation needs it.</source>
        <translation>Write why your organisation needs it.</translation>
    </message>
    <message>
        <source>What was typed is not the code of this case. Nothing was erased.</source>
        <translation>What was typed is not the code of this case. Nothing was erased.</translation>
    </message>
    <message>
        <source>Copy the code that stands above the field.</source>
        <translation>Copy the code that stands above the field.</translation>
    </message>
    <message>
        <source>This case is not due. Nothing was erased.</source>
        <translation>This case is not due. Nothing was erased.</translation>
    </message>
    <message>
        <source>Choose why it is erased before its date.</source>
        <translation>Choose why it is erased before its date.</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>This case is closed already.</translation>
    </message>
    <message>
        <source>This case is not closed.</source>
        <translation>This case is not closed.</translation>
    </message>
    <message>
        <source>Go back to the case and look again.</source>
        <translation>Go back to the case and look again.</translation>
    </message>
    <message>
        <source>This case is closed: it can be read, and nothing is written in it.</source>
        <translation>This case is closed: it can be read, and nothing is written in it.</translation>
    </message>
    <message>
        <source>To write in it, open it again on its page, with the reason why.</source>
        <translation>To write in it, open it again on its page, with the reason why.</translation>
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
    <name>SettingLines</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Professional secrecy (code pénal, 226-13)</source>
        <translation>Professional secrecy (code pénal, 226-13)</translation>
    </message>
    <message>
        <source>Usual recipient of referrals</source>
        <translation>Usual recipient of referrals</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) at the latest</source>
        <translation>
            <numerusform>After %n minute at the latest</numerusform>
            <numerusform>After %n minutes at the latest</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault locks itself</source>
        <translation>The vault locks itself</translation>
    </message>
    <message>
        <source>Languages of the window</source>
        <translation>Languages of the window</translation>
    </message>
    <message>
        <source>Authorities that verifications trust</source>
        <translation>Authorities that verifications trust</translation>
    </message>
    <message>
        <source>The office a referral goes to: the usual one is only proposed.</source>
        <translation>The office a referral goes to: the usual one is only proposed.</translation>
    </message>
    <message>
        <source>Your name, function, telephone and address for mail.</source>
        <translation>Your name, function, telephone and address for mail.</translation>
    </message>
    <message>
        <source>Your position towards professional secrecy.</source>
        <translation>Your position towards professional secrecy.</translation>
    </message>
    <message>
        <source>When the vault locks itself.</source>
        <translation>When the vault locks itself.</translation>
    </message>
    <message>
        <source>An earlier lock; never a later one.</source>
        <translation>An earlier lock; never a later one.</translation>
    </message>
    <message>
        <source>Version {version} of {day}, signed by “{name}”. Its fingerprint: {words} ({digits})</source>
        <translation>Version {version} of {day}, signed by “{name}”. Its fingerprint: {words} ({digits})</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Sheet of {day}, filled by {by}, {place}</source>
        <translation>Sheet of {day}, filled by {by}, {place}</translation>
    </message>
    <message>
        <source>Sheet of {day}, filled by {by}</source>
        <translation>Sheet of {day}, filled by {by}</translation>
    </message>
    <message>
        <source>Copied from paper on {day} by {by}. {sheet}.</source>
        <translation>Copied from paper on {day} by {by}. {sheet}.</translation>
    </message>
</context>
<context>
    <name>SignedFileDialog</name>
    <message>
        <source>I have compared these words with my organisation</source>
        <translation>I have compared these words with my organisation</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>Nobody signed this file, so it cannot be brought in. Ask for the file with its signature (.sig) beside it.</source>
        <translation>Nobody signed this file, so it cannot be brought in. Ask for the file with its signature (.sig) beside it.</translation>
    </message>
    <message>
        <source>You signed this file yourself.</source>
        <translation>You signed this file yourself.</translation>
    </message>
    <message>
        <source>Signed by “{name}”; whoever made the key chose that name. Telephone your organisation and compare these words:
{words}</source>
        <translation>Signed by “{name}”; whoever made the key chose that name. Telephone your organisation and compare these words:
{words}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SignedPage</name>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Prepare the message</source>
        <translation>Prepare the message</translation>
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
        <source>Where the way is not private, prepare the message: a copy can be locked with a passphrase, or sealed for the office.</source>
        <translation>Where the way is not private, prepare the message: a copy can be locked with a passphrase, or sealed for the office.</translation>
    </message>
    <message>
        <source>Its name on disk says nothing: {name}</source>
        <translation>Its name on disk says nothing: {name}</translation>
    </message>
    <message>
        <source>It went through because it is urgent. The recovery sheets of this vault were still never typed back: do that as soon as the child is safe (menu Vault, Recovery sheets).</source>
        <translation>It went through because it is urgent. The recovery sheets of this vault were still never typed back: do that as soon as the child is safe (menu Vault, Recovery sheets).</translation>
    </message>
</context>
<context>
    <name>SignerFacts</name>
    <message>
        <source>nobody: made on this laptop</source>
        <translation>nobody: made on this laptop</translation>
    </message>
    <message>
        <source>nobody: its holder made it</source>
        <translation>nobody: its holder made it</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>from {since} to {until}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Authorities with it</source>
        <translation>Authorities with it</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Fingerprint in words</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
</context>
<context>
    <name>SignerFileDialog</name>
    <message>
        <source>Password of this file</source>
        <translation>Password of this file</translation>
    </message>
    <message>
        <source>Whoever gave you the file told you its password. It is not the one of the vault.</source>
        <translation>Whoever gave you the file told you its password. It is not the one of the vault.</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <translation>Do not bring it in</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Bring it in and sign with it</source>
        <translation>Bring it in and sign with it</translation>
    </message>
    <message>
        <source>Its key will be sealed in this vault. Keep the file where nobody finds it, or delete it.</source>
        <translation>Its key will be sealed in this vault. Keep the file where nobody finds it, or delete it.</translation>
    </message>
</context>
<context>
    <name>SignersPage</name>
    <message>
        <source>Choose the file of your signing identity</source>
        <translation>Choose the file of your signing identity</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Save the request for the authority</source>
        <translation>Save the request for the authority</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Choose the certificate the authority issued</source>
        <translation>Choose the certificate the authority issued</translation>
    </message>
    <message>
        <source>Choose the library of the maker (PKCS#11)</source>
        <translation>Choose the library of the maker (PKCS#11)</translation>
    </message>
</context>
<context>
    <name>SignersScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bring in an identity</source>
        <translation>Bring in an identity</translation>
    </message>
    <message>
        <source>Sign with a card or stick</source>
        <translation>Sign with a card or stick</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Saved as {name}. Give it to your organisation’s authority; the key stays in the vault. It calls you, and you read it the fingerprint of your key: {words}. When the certificate comes back, bring it in here.</source>
        <translation>Saved as {name}. Give it to your organisation’s authority; the key stays in the vault. It calls you, and you read it the fingerprint of your key: {words}. When the certificate comes back, bring it in here.</translation>
    </message>
    <message>
        <source>Documents are signed with one of these identities. The journal, certificates of erasure and packs stay signed with the one made with this vault.</source>
        <translation>Documents are signed with one of these identities. The journal, certificates of erasure and packs stay signed with the one made with this vault.</translation>
    </message>
    <message>
        <source>What these signatures are: advanced electronic signatures at most, never qualified ones. A PDF reader calls an identity made on a laptop “unknown”: the fingerprint, compared by telephone, is what counts.</source>
        <translation>What these signatures are: advanced electronic signatures at most, never qualified ones. A PDF reader calls an identity made on a laptop “unknown”: the fingerprint, compared by telephone, is what counts.</translation>
    </message>
    <message>
        <source>In the card or stick “{label}”</source>
        <translation>In the card or stick “{label}”</translation>
    </message>
    <message>
        <source>Made with this vault</source>
        <translation>Made with this vault</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Brought in</translation>
    </message>
    <message>
        <source>Issued for the key of this vault</source>
        <translation>Issued for the key of this vault</translation>
    </message>
    <message>
        <source>Ask an authority for a certificate</source>
        <translation>Ask an authority for a certificate</translation>
    </message>
    <message>
        <source>Bring in what it issued</source>
        <translation>Bring in what it issued</translation>
    </message>
    <message>
        <source>signs documents</source>
        <translation>signs documents</translation>
    </message>
    <message>
        <source>Its certificate is not valid today: it cannot sign. Choose another one.</source>
        <translation>Its certificate is not valid today: it cannot sign. Choose another one.</translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation>Sign with this one</translation>
    </message>
    <message>
        <source>Take it out of the vault</source>
        <translation>Take it out of the vault</translation>
    </message>
</context>
<context>
    <name>SigningFailures</name>
    <message>
        <source>This is not the password of this file.</source>
        <translation>This is not the password of this file.</translation>
    </message>
    <message>
        <source>Try again. It is not the passphrase of the vault.</source>
        <translation>Try again. It is not the passphrase of the vault.</translation>
    </message>
    <message>
        <source>This file is no signing identity (PKCS#12).</source>
        <translation>This file is no signing identity (PKCS#12).</translation>
    </message>
    <message>
        <source>Choose the file ending in .p12 or .pfx that your authority gave you.</source>
        <translation>Choose the file ending in .p12 or .pfx that your authority gave you.</translation>
    </message>
    <message>
        <source>This file is protected in a way that has been broken for years (RC2).</source>
        <translation>This file is protected in a way that has been broken for years (RC2).</translation>
    </message>
    <message>
        <source>Ask for it anew, protected with AES-256. Nothing was brought in.</source>
        <translation>Ask for it anew, protected with AES-256. Nothing was brought in.</translation>
    </message>
    <message>
        <source>This file holds certificates only, without the key that signs.</source>
        <translation>This file holds certificates only, without the key that signs.</translation>
    </message>
    <message>
        <source>Export it again with its private key, or ask for the whole file.</source>
        <translation>Export it again with its private key, or ask for the whole file.</translation>
    </message>
    <message>
        <source>The certificate and the key do not belong together.</source>
        <translation>The certificate and the key do not belong together.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for another file.</source>
        <translation>Ask whoever issued it for another file.</translation>
    </message>
    <message>
        <source>This file holds no certificate.</source>
        <translation>This file holds no certificate.</translation>
    </message>
    <message>
        <source>Choose the one the authority sent back (.crt, .cer, .pem or .p7b).</source>
        <translation>Choose the one the authority sent back (.crt, .cer, .pem or .p7b).</translation>
    </message>
    <message>
        <source>No certificate in this file was issued for the key of this vault.</source>
        <translation>No certificate in this file was issued for the key of this vault.</translation>
    </message>
    <message>
        <source>Send the authority the request of this vault, and bring back what it issues.</source>
        <translation>Send the authority the request of this vault, and bring back what it issues.</translation>
    </message>
    <message>
        <source>The key of this identity is too weak or of an unknown kind ({kind}).</source>
        <translation>The key of this identity is too weak or of an unknown kind ({kind}).</translation>
    </message>
    <message>
        <source>Ask for one with RSA 3072 or P-256.</source>
        <translation>Ask for one with RSA 3072 or P-256.</translation>
    </message>
    <message>
        <source>This is the certificate of an authority, not of a person who signs.</source>
        <translation>This is the certificate of an authority, not of a person who signs.</translation>
    </message>
    <message>
        <source>Ask the authority to issue one in your name.</source>
        <translation>Ask the authority to issue one in your name.</translation>
    </message>
    <message>
        <source>This certificate was not issued for signing documents.</source>
        <translation>This certificate was not issued for signing documents.</translation>
    </message>
    <message>
        <source>Ask for one with the usage “digital signature” or “non-repudiation”.</source>
        <translation>Ask for one with the usage “digital signature” or “non-repudiation”.</translation>
    </message>
    <message>
        <source>This certificate expired on {day}.</source>
        <translation>This certificate expired on {day}.</translation>
    </message>
    <message>
        <source>Ask for a new one, or sign with another identity (Vault → Who signs).</source>
        <translation>Ask for a new one, or sign with another identity (Vault → Who signs).</translation>
    </message>
    <message>
        <source>This certificate is only valid from {day}.</source>
        <translation>This certificate is only valid from {day}.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, or wait until then.</source>
        <translation>Check the clock of this computer, or wait until then.</translation>
    </message>
    <message>
        <source>A vault for practising takes no real identity: all it signs is an exercise.</source>
        <translation>A vault for practising takes no real identity: all it signs is an exercise.</translation>
    </message>
    <message>
        <source>Open your own vault, and bring it in there.</source>
        <translation>Open your own vault, and bring it in there.</translation>
    </message>
    <message>
        <source>This identity is not in the vault any more.</source>
        <translation>This identity is not in the vault any more.</translation>
    </message>
    <message>
        <source>Choose another one (Vault → Who signs).</source>
        <translation>Choose another one (Vault → Who signs).</translation>
    </message>
    <message>
        <source>This file does not pass verification: it must not be countersigned.</source>
        <translation>This file does not pass verification: it must not be countersigned.</translation>
    </message>
    <message>
        <source>Ask the colleague to export it again, and tell them the reasons shown.</source>
        <translation>Ask the colleague to export it again, and tell them the reasons shown.</translation>
    </message>
    <message>
        <source>This file is countersigned already, by {name}.</source>
        <translation>This file is countersigned already, by {name}.</translation>
    </message>
    <message>
        <source>Nothing can be added to it. Use it as it is.</source>
        <translation>Nothing can be added to it. Use it as it is.</translation>
    </message>
    <message>
        <source>You signed this file yourself, with the same key.</source>
        <translation>You signed this file yourself, with the same key.</translation>
    </message>
    <message>
        <source>Somebody else must countersign it, in their own vault.</source>
        <translation>Somebody else must countersign it, in their own vault.</translation>
    </message>
    <message>
        <source>This file is an exercise; your vault holds real work.</source>
        <translation>This file is an exercise; your vault holds real work.</translation>
    </message>
    <message>
        <source>Countersign exercises in the vault for practising.</source>
        <translation>Countersign exercises in the vault for practising.</translation>
    </message>
    <message>
        <source>This file is real; you are in the vault for practising.</source>
        <translation>This file is real; you are in the vault for practising.</translation>
    </message>
    <message>
        <source>Open your own vault and countersign it there.</source>
        <translation>Open your own vault and countersign it there.</translation>
    </message>
    <message>
        <source>This file carries a time-stamp: nothing can be signed after it.</source>
        <translation>This file carries a time-stamp: nothing can be signed after it.</translation>
    </message>
    <message>
        <source>Ask your colleague to save it without the time-stamp and to give you that file.</source>
        <translation>Ask your colleague to save it without the time-stamp and to give you that file.</translation>
    </message>
</context>
<context>
    <name>SoundFailures</name>
    <message>
        <source>This computer cannot play sound just now.</source>
        <translation>This computer cannot play sound just now.</translation>
    </message>
    <message>
        <source>Read the words aloud. To hear clips, plug in or switch on a loudspeaker or headphones, and try again.</source>
        <translation>Read the words aloud. To hear clips, plug in or switch on a loudspeaker or headphones, and try again.</translation>
    </message>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>This computer has no microphone that can be used now.</translation>
    </message>
    <message>
        <source>Plug one in, allow this program to use it in the settings of the computer, and try again.</source>
        <translation>Plug one in, allow this program to use it in the settings of the computer, and try again.</translation>
    </message>
    <message>
        <source>On this kind of computer the program can neither play nor record sound.</source>
        <translation>On this kind of computer the program can neither play nor record sound.</translation>
    </message>
    <message>
        <source>Read the words aloud. Everything else works; clips work on another computer.</source>
        <translation>Read the words aloud. Everything else works; clips work on another computer.</translation>
    </message>
    <message>
        <source>This clip cannot be played: it is damaged.</source>
        <translation>This clip cannot be played: it is damaged.</translation>
    </message>
    <message>
        <source>Read the words aloud, and record the clip again.</source>
        <translation>Read the words aloud, and record the clip again.</translation>
    </message>
    <message>
        <source>This recording is too short to hold any words.</source>
        <translation>This recording is too short to hold any words.</translation>
    </message>
    <message>
        <source>Record it again; press “Stop” only after the last word.</source>
        <translation>Record it again; press “Stop” only after the last word.</translation>
    </message>
    <message>
        <source>This file holds no clips. Nothing was changed.</source>
        <translation>This file holds no clips. Nothing was changed.</translation>
    </message>
    <message>
        <source>Ask the colleague to save it again from this program.</source>
        <translation>Ask the colleague to save it again from this program.</translation>
    </message>
    <message>
        <source>There is no recording in this vault to pass on.</source>
        <translation>There is no recording in this vault to pass on.</translation>
    </message>
    <message>
        <source>Record one first, with Ctrl+F5 in an interview.</source>
        <translation>Record one first, with Ctrl+F5 in an interview.</translation>
    </message>
    <message>
        <source>Nobody you trust signed these clips.</source>
        <translation>Nobody you trust signed these clips.</translation>
    </message>
    <message>
        <source>Compare the words of the signature with your organisation, then bring them in.</source>
        <translation>Compare the words of the signature with your organisation, then bring them in.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>There is no clip of this question in this language ({tag}).</source>
        <translation>There is no clip of this question in this language ({tag}).</translation>
    </message>
    <message>
        <source>Read it aloud, or record it with Ctrl+F5. The language shown first is recorded.</source>
        <translation>Read it aloud, or record it with Ctrl+F5. The language shown first is recorded.</translation>
    </message>
</context>
<context>
    <name>StampCard</name>
    <message>
        <source>Time-stamp</source>
        <translation>Time-stamp</translation>
    </message>
    <message>
        <source>Preparing and verifying the file…</source>
        <translation>Preparing and verifying the file…</translation>
    </message>
    <message>
        <source>The signing time is only what this computer claims. A time-stamping authority can state that the file existed no later than a moment. You carry a small request to a machine with a connection and bring the answer back; the request holds a digest only, nothing of the document. Nothing can be countersigned after it.</source>
        <translation>The signing time is only what this computer claims. A time-stamping authority can state that the file existed no later than a moment. You carry a small request to a machine with a connection and bring the answer back; the request holds a digest only, nothing of the document. Nothing can be countersigned after it.</translation>
    </message>
    <message>
        <source>Ask for a time-stamp</source>
        <translation>Ask for a time-stamp</translation>
    </message>
    <message>
        <source>Stamp the countersigned file</source>
        <translation>Stamp the countersigned file</translation>
    </message>
    <message>
        <source>Asked for on {moment}. The answer is awaited: a file ending in .tsr.</source>
        <translation>Asked for on {moment}. The answer is awaited: a file ending in .tsr.</translation>
    </message>
    <message>
        <source>It carries the proof of the time-stamp on.</source>
        <translation>It carries the proof of the time-stamp on.</translation>
    </message>
    <message>
        <source>It is for the countersigned file.</source>
        <translation>It is for the countersigned file.</translation>
    </message>
    <message>
        <source>On the machine with a connection, in the folder of the request, type this line with the address of the authority at its end:</source>
        <translation>On the machine with a connection, in the folder of the request, type this line with the address of the authority at its end:</translation>
    </message>
    <message>
        <source>ADDRESS-OF-THE-AUTHORITY</source>
        <translation>ADDRESS-OF-THE-AUTHORITY</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copy the line</translation>
    </message>
    <message>
        <source>Bring the answer in</source>
        <translation>Bring the answer in</translation>
    </message>
    <message>
        <source>Save the request again</source>
        <translation>Save the request again</translation>
    </message>
    <message>
        <source>Give the request up</source>
        <translation>Give the request up</translation>
    </message>
    <message>
        <source>{authority} states that this file existed no later than {moment}.</source>
        <translation>{authority} states that this file existed no later than {moment}.</translation>
    </message>
    <message>
        <source>Both signatures are under it, the manager’s too.</source>
        <translation>Both signatures are under it, the manager’s too.</translation>
    </message>
    <message>
        <source>It proves this to whoever trusts that authority, and nothing to others. The stamped file is what you save and send from now on; a copy locked with a passphrase carries no time-stamp.</source>
        <translation>It proves this to whoever trusts that authority, and nothing to others. The stamped file is what you save and send from now on; a copy locked with a passphrase carries no time-stamp.</translation>
    </message>
    <message>
        <source>Save the file without it</source>
        <translation>Save the file without it</translation>
    </message>
    <message>
        <source>Renew the time-stamp</source>
        <translation>Renew the time-stamp</translation>
    </message>
    <message>
        <source>It proves nothing any more since {day}: nobody answers for the authority’s certificate, and no other time-stamp followed in time. A new one proves its own time.</source>
        <translation>It proves nothing any more since {day}: nobody answers for the authority’s certificate, and no other time-stamp followed in time. A new one proves its own time.</translation>
    </message>
    <message>
        <source>Renew before {day}: until then somebody answers for the authority’s certificate. Another time-stamp, made in time, carries the proof on.</source>
        <translation>Renew before {day}: until then somebody answers for the authority’s certificate. Another time-stamp, made in time, carries the proof on.</translation>
    </message>
    <message>
        <source>The line is copied.</source>
        <translation>The line is copied.</translation>
    </message>
    <message>
        <source>Choose the countersigned file that came back</source>
        <translation>Choose the countersigned file that came back</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Save the request for the time-stamp</source>
        <translation>Save the request for the time-stamp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Choose the answer of the authority</source>
        <translation>Choose the answer of the authority</translation>
    </message>
    <message>
        <source>Save the file without the time-stamp</source>
        <translation>Save the file without the time-stamp</translation>
    </message>
    <message>
        <source>Saved, as it was signed: {path}</source>
        <translation>Saved, as it was signed: {path}</translation>
    </message>
    <message>
        <source>Give the request up?</source>
        <translation>Give the request up?</translation>
    </message>
    <message>
        <source>An answer that is still on its way will be of no use; another request can be made. The signed file stays as it is.</source>
        <translation>An answer that is still on its way will be of no use; another request can be made. The signed file stays as it is.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Keep waiting</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
</context>
<context>
    <name>StampFailures</name>
    <message>
        <source>The request still waits. Bring the right answer, or give the request up.</source>
        <translation>The request still waits. Bring the right answer, or give the request up.</translation>
    </message>
    <message>
        <source>Send the same request to another authority, or ask this one why.</source>
        <translation>Send the same request to another authority, or ask this one why.</translation>
    </message>
    <message>
        <source>This referral carries a time-stamp already.</source>
        <translation>This referral carries a time-stamp already.</translation>
    </message>
    <message>
        <source>Save and send the stamped file, or renew its time-stamp.</source>
        <translation>Save and send the stamped file, or renew its time-stamp.</translation>
    </message>
    <message>
        <source>A time-stamp was asked for already.</source>
        <translation>A time-stamp was asked for already.</translation>
    </message>
    <message>
        <source>No time-stamp was asked for this referral.</source>
        <translation>No time-stamp was asked for this referral.</translation>
    </message>
    <message>
        <source>Ask for one first; its answer fits no other file.</source>
        <translation>Ask for one first; its answer fits no other file.</translation>
    </message>
    <message>
        <source>This referral carries no time-stamp to renew.</source>
        <translation>This referral carries no time-stamp to renew.</translation>
    </message>
    <message>
        <source>Ask for a time-stamp first.</source>
        <translation>Ask for a time-stamp first.</translation>
    </message>
    <message>
        <source>This is not the countersigned file of this referral.</source>
        <translation>This is not the countersigned file of this referral.</translation>
    </message>
    <message>
        <source>Choose the file the manager gave back.</source>
        <translation>Choose the file the manager gave back.</translation>
    </message>
    <message>
        <source>By the revocation list that was chosen, the certificate of {signer} was revoked on {day}. Nothing was asked for.</source>
        <translation>By the revocation list that was chosen, the certificate of {signer} was revoked on {day}. Nothing was asked for.</translation>
    </message>
    <message>
        <source>With that list in the file, everybody would reject it. Speak to its signer before you send it.</source>
        <translation>With that list in the file, everybody would reject it. Speak to its signer before you send it.</translation>
    </message>
    <message>
        <source>The file does not verify. Nothing was kept.</source>
        <translation>The file does not verify. Nothing was kept.</translation>
    </message>
    <message>
        <source>Look at it with Verify a signed document to see why.</source>
        <translation>Look at it with Verify a signed document to see why.</translation>
    </message>
    <message>
        <source>This file is no answer of a time-stamping authority; it may be an error page.</source>
        <translation>This file is no answer of a time-stamping authority; it may be an error page.</translation>
    </message>
    <message>
        <source>The authority refused to stamp ({status}): {told}</source>
        <translation>The authority refused to stamp ({status}): {told}</translation>
    </message>
    <message>
        <source>This time-stamp is another file’s.</source>
        <translation>This time-stamp is another file’s.</translation>
    </message>
    <message>
        <source>This answer is to another request, or to one that was given up.</source>
        <translation>This answer is to another request, or to one that was given up.</translation>
    </message>
    <message>
        <source>The answer’s certificate is missing, or is not for time-stamps and nothing else.</source>
        <translation>The answer’s certificate is missing, or is not for time-stamps and nothing else.</translation>
    </message>
    <message>
        <source>The authority’s certificate was not valid at the time it states: only from {since} to {until}.</source>
        <translation>The authority’s certificate was not valid at the time it states: only from {since} to {until}.</translation>
    </message>
    <message>
        <source>The time-stamp is false, changed, or too weak.</source>
        <translation>The time-stamp is false, changed, or too weak.</translation>
    </message>
    <message>
        <source>The time-stamp is too large: {size} bytes, and there is room for {room}.</source>
        <translation>The time-stamp is too large: {size} bytes, and there is room for {room}.</translation>
    </message>
</context>
<context>
    <name>StampTrust</name>
    <message>
        <source>Choose the authority’s certificate</source>
        <translation>Choose the authority’s certificate</translation>
    </message>
    <message>
        <source>If you trust the authority of this time-stamp and have its certificate, or that of its root, from the authority itself, choose it: the file is verified again. It counts for this file and this time.</source>
        <translation>If you trust the authority of this time-stamp and have its certificate, or that of its root, from the authority itself, choose it: the file is verified again. It counts for this file and this time.</translation>
    </message>
    <message>
        <source>Whom do you believe about the time?</source>
        <translation>Whom do you believe about the time?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>This file is no certificate. Choose one in .pem, .crt, .cer or .der.</source>
        <translation>This file is no certificate. Choose one in .pem, .crt, .cer or .der.</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>Start a questionnaire</source>
        <translation>Start a questionnaire</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Danger now? Telephone before any form.</source>
        <translation>Danger now? Telephone before any form.</translation>
    </message>
    <message>
        <source>I am copying a sheet filled on paper</source>
        <translation>I am copying a sheet filled on paper</translation>
    </message>
    <message>
        <source>Version on paper</source>
        <translation>Version on paper</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Write down what was seen or said</source>
        <translation>Write down what was seen or said</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>What is not attributed is in no child’s reading or referral.</source>
        <translation>What is not attributed is in no child’s reading or referral.</translation>
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
        <source>Name, tie, contact. Of others than the child and parents only a detachable sheet says it.</source>
        <translation>Name, tie, contact. Of others than the child and parents only a detachable sheet says it.</translation>
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
        <source>Printed as you type it: roles or ties rather than names.</source>
        <translation>Printed as you type it: roles or ties rather than names.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Not attributed</translation>
    </message>
    <message>
        <source>Everybody in this case</source>
        <translation>Everybody in this case</translation>
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
    <name>StepDialog</name>
    <message>
        <source>By what way</source>
        <translation>By what way</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>A few words, if you like</translation>
    </message>
    <message>
        <source>No name: it stays with the case.</source>
        <translation>No name: it stays with the case.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
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
    <name>SubjectCards</name>
    <message>
        <source>The place</source>
        <translation>The place</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Not attributed</translation>
    </message>
    <message>
        <source>Result with reasons</source>
        <translation>Result with reasons</translation>
    </message>
    <message>
        <source>Result with reasons: {name}</source>
        <translation>Result with reasons: {name}</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Prepare a referral</translation>
    </message>
    <message>
        <source>Prepare a referral: {name}</source>
        <translation>Prepare a referral: {name}</translation>
    </message>
    <message>
        <source>Read for each person of the case, but for what it says of single children.</source>
        <translation>Read for each person of the case, but for what it says of single children.</translation>
    </message>
    <message>
        <source>Counted for nobody until you say whom they are about.</source>
        <translation>Counted for nobody until you say whom they are about.</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Whom is it about?</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>about the place</source>
        <translation>about the place</translation>
    </message>
    <message>
        <source>Child {number}, name not known</source>
        <translation>Child {number}, name not known</translation>
    </message>
    <message>
        <source>Person {number}, name not known</source>
        <translation>Person {number}, name not known</translation>
    </message>
    <message>
        <source>not attributed</source>
        <translation>not attributed</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>about {name}</translation>
    </message>
    <message>
        <source>in each referral of this case</source>
        <translation>in each referral of this case</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>with {names}</translation>
    </message>
    <message>
        <source>questionnaires: {number}</source>
        <translation>questionnaires: {number}</translation>
    </message>
    <message>
        <source>words and facts: {number}</source>
        <translation>words and facts: {number}</translation>
    </message>
    <message>
        <source>judgements: {number}</source>
        <translation>judgements: {number}</translation>
    </message>
    <message>
        <source>This case is about several people, and something in it does not say about whom ({what}). It is not counted here, nor for anybody else. Say on the page of the case whom each is about.</source>
        <translation>This case is about several people, and something in it does not say about whom ({what}). It is not counted here, nor for anybody else. Say on the page of the case whom each is about.</translation>
    </message>
    <message>
        <source>This case is about several people, each read on their own.</source>
        <translation>This case is about several people, each read on their own.</translation>
    </message>
    <message>
        <source>Open the case and choose whose result or referral you want.</source>
        <translation>Open the case and choose whose result or referral you want.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Choose a form: XLSForm workbook or XForm</source>
        <translation>Choose a form: XLSForm workbook or XForm</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Read and check</translation>
    </message>
    <message>
        <source>“{title}” is kept. It is offered when you start a questionnaire in a case.</source>
        <translation>“{title}” is kept. It is offered when you start a questionnaire in a case.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Template: {kind}, version {version} of {day}</source>
        <translation>Template: {kind}, version {version} of {day}</translation>
    </message>
    <message>
        <source>adapted by {name}, version {version} of {day}</source>
        <translation>adapted by {name}, version {version} of {day}</translation>
    </message>
    <message>
        <source>{names} does not fit this version of the program and was not used. Ask whoever made it for a newer one.</source>
        <translation>{names} does not fit this version of the program and was not used. Ask whoever made it for a newer one.</translation>
    </message>
</context>
<context>
    <name>TokenChoiceDialog</name>
    <message>
        <source>Sign with a card or stick</source>
        <translation>Sign with a card or stick</translation>
    </message>
    <message>
        <source>The key stays in the card or stick; it signs when its PIN is typed. The library of its maker must be installed on this computer. It is loaded apart from this program, and only the one you choose.</source>
        <translation>The key stays in the card or stick; it signs when its PIN is typed. The library of its maker must be installed on this computer. It is loaded apart from this program, and only the one you choose.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>Another library…</translation>
    </message>
    <message>
        <source>None of the libraries FieldScreen knows of is installed here. Choose its file.</source>
        <translation>None of the libraries FieldScreen knows of is installed here. Choose its file.</translation>
    </message>
    <message>
        <source>Look with {name}</source>
        <translation>Look with {name}</translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation>Sign with this one</translation>
    </message>
    <message>
        <source>Looking for the card or stick…</source>
        <translation>Looking for the card or stick…</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Sign with the card or stick</source>
        <translation>Sign with the card or stick</translation>
    </message>
    <message>
        <source>I know: a wrong PIN locks it now</source>
        <translation>I know: a wrong PIN locks it now</translation>
    </message>
    <message>
        <source>PIN of the card or stick</source>
        <translation>PIN of the card or stick</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Breaking off…</source>
        <translation>Breaking off…</translation>
    </message>
    <message>
        <source>Looking for the card or stick…</source>
        <translation>Looking for the card or stick…</translation>
    </message>
    <message>
        <source>{label}: {name}</source>
        <translation>{label}: {name}</translation>
    </message>
    <message>
        <source>Only one try is left. A wrong PIN locks the card or stick.</source>
        <translation>Only one try is left. A wrong PIN locks the card or stick.</translation>
    </message>
    <message>
        <source>A wrong PIN was entered since it last worked. After too many the card or stick is locked; how many, it does not tell.</source>
        <translation>A wrong PIN was entered since it last worked. After too many the card or stick is locked; how many, it does not tell.</translation>
    </message>
    <message>
        <source>Press “Sign”, then type the PIN on the reader.</source>
        <translation>Press “Sign”, then type the PIN on the reader.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Type the PIN on the reader…</source>
        <translation>Type the PIN on the reader…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>TokenFailures</name>
    <message>
        <source>The library {path} is not on this computer.</source>
        <translation>The library {path} is not on this computer.</translation>
    </message>
    <message>
        <source>Install the one of the maker, then bring the identity in again.</source>
        <translation>Install the one of the maker, then bring the identity in again.</translation>
    </message>
    <message>
        <source>{path} is no library for cards and sticks (PKCS#11), or it crashed.</source>
        <translation>{path} is no library for cards and sticks (PKCS#11), or it crashed.</translation>
    </message>
    <message>
        <source>Choose another one, or ask whoever gave you the card or stick.</source>
        <translation>Choose another one, or ask whoever gave you the card or stick.</translation>
    </message>
    <message>
        <source>This library sees no card or stick.</source>
        <translation>This library sees no card or stick.</translation>
    </message>
    <message>
        <source>Insert it and look again.</source>
        <translation>Insert it and look again.</translation>
    </message>
    <message>
        <source>The card or stick “{label}” is not there.</source>
        <translation>The card or stick “{label}” is not there.</translation>
    </message>
    <message>
        <source>Insert it and look again. Without it, choose another identity (Who signs).</source>
        <translation>Insert it and look again. Without it, choose another identity (Who signs).</translation>
    </message>
    <message>
        <source>The card or stick was taken out while it signed.</source>
        <translation>The card or stick was taken out while it signed.</translation>
    </message>
    <message>
        <source>Nothing was signed. Insert it and look again.</source>
        <translation>Nothing was signed. Insert it and look again.</translation>
    </message>
    <message>
        <source>“{label}” holds no certificate of a person.</source>
        <translation>“{label}” holds no certificate of a person.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you to put it there.</source>
        <translation>Ask whoever gave it to you to put it there.</translation>
    </message>
    <message>
        <source>The key of this certificate is not in this card or stick.</source>
        <translation>The key of this certificate is not in this card or stick.</translation>
    </message>
    <message>
        <source>Choose another certificate.</source>
        <translation>Choose another certificate.</translation>
    </message>
    <message>
        <source>The key in the card or stick is not the one of the certificate.</source>
        <translation>The key in the card or stick is not the one of the certificate.</translation>
    </message>
    <message>
        <source>Nothing was signed. Ask whoever gave it to you.</source>
        <translation>Nothing was signed. Ask whoever gave it to you.</translation>
    </message>
    <message>
        <source>The key is in a card or stick, and its PIN was not given.</source>
        <translation>The key is in a card or stick, and its PIN was not given.</translation>
    </message>
    <message>
        <source>Nothing was signed. Start again: the PIN is asked for.</source>
        <translation>Nothing was signed. Start again: the PIN is asked for.</translation>
    </message>
    <message>
        <source>This cannot be the PIN: it is too short, too long, or of other signs.</source>
        <translation>This cannot be the PIN: it is too short, too long, or of other signs.</translation>
    </message>
    <message>
        <source>Type it again. No try was counted.</source>
        <translation>Type it again. No try was counted.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>This is not the PIN.</translation>
    </message>
    <message>
        <source>Make sure before you try again: after too many the card or stick is locked.</source>
        <translation>Make sure before you try again: after too many the card or stick is locked.</translation>
    </message>
    <message>
        <source>Only one try is left, and it was not spent.</source>
        <translation>Only one try is left, and it was not spent.</translation>
    </message>
    <message>
        <source>Look for the PIN first. Then tick that you risk it.</source>
        <translation>Look for the PIN first. Then tick that you risk it.</translation>
    </message>
    <message>
        <source>The card or stick is locked after too many wrong PINs.</source>
        <translation>The card or stick is locked after too many wrong PINs.</translation>
    </message>
    <message>
        <source>Only whoever issued it can unlock it. Meanwhile choose another identity.</source>
        <translation>Only whoever issued it can unlock it. Meanwhile choose another identity.</translation>
    </message>
    <message>
        <source>It has no PIN yet, or wants another one first.</source>
        <translation>It has no PIN yet, or wants another one first.</translation>
    </message>
    <message>
        <source>Set it with the program of its maker, then look again.</source>
        <translation>Set it with the program of its maker, then look again.</translation>
    </message>
    <message>
        <source>Broken off. Nothing was signed.</source>
        <translation>Broken off. Nothing was signed.</translation>
    </message>
    <message>
        <source>It can be done again at any time.</source>
        <translation>It can be done again at any time.</translation>
    </message>
    <message>
        <source>The card or stick refused ({reason}).</source>
        <translation>The card or stick refused ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was signed. Take it out, insert it again, and look again.</source>
        <translation>Nothing was signed. Take it out, insert it again, and look again.</translation>
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
        <source>Recovery sheets are still to be made</source>
        <translation>Recovery sheets are still to be made</translation>
    </message>
    <message>
        <source>The recovery sheets are still to be typed back</source>
        <translation>The recovery sheets are still to be typed back</translation>
    </message>
    <message>
        <source>The recovery sheets are to be made anew</source>
        <translation>The recovery sheets are to be made anew</translation>
    </message>
    <message>
        <source>Vault •</source>
        <translation>Vault •</translation>
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
    <name>Training</name>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>This is the vault to practise in. It opens with the word “{word}”, which protects nothing: never enter a real person here.</source>
        <translation>This is the vault to practise in. It opens with the word “{word}”, which protects nothing: never enter a real person here.</translation>
    </message>
    <message>
        <source>EXERCISE: the vault to practise in</source>
        <translation>EXERCISE: the vault to practise in</translation>
    </message>
    <message>
        <source>Nothing to send: help, and go on noting</source>
        <translation>Nothing to send: help, and go on noting</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Can be argued</source>
        <translation>Can be argued</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Seen where there is nothing</source>
        <translation>Seen where there is nothing</translation>
    </message>
    <message>
        <source>Rightly left aside</source>
        <translation>Rightly left aside</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>EXERCISE — invented cases. Nothing of this vault is ever sent.</source>
        <translation>EXERCISE — invented cases. Nothing of this vault is ever sent.</translation>
    </message>
    <message>
        <source>EXERCISE — {title}</source>
        <translation>EXERCISE — {title}</translation>
    </message>
</context>
<context>
    <name>TrainingHomeScreen</name>
    <message>
        <source>List of cases</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Eight invented cases, from easy to hard. Read, fill in the questionnaire, say what you find, then compare with a model. In some there is nothing to find.</source>
        <translation>Eight invented cases, from easy to hard. Read, fill in the questionnaire, say what you find, then compare with a model. In some there is nothing to find.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} of {all} done</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Attendance week after week</source>
        <translation>Attendance week after week</translation>
    </message>
    <message>
        <source>One absence says nothing. Illness, an eviction or the way to school are ordinary reasons. A week nobody filled in is not shown.</source>
        <translation>One absence says nothing. Illness, an eviction or the way to school are ordinary reasons. A week nobody filled in is not shown.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Week of {day}</translation>
    </message>
    <message>
        <source>Two questionnaires of this week differ; the later one is shown.</source>
        <translation>Two questionnaires of this week differ; the later one is shown.</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>days not known</translation>
    </message>
    <message>
        <source>{present} of {expected} days</source>
        <translation>{present} of {expected} days</translation>
    </message>
</context>
<context>
    <name>TrialAnswerDialog</name>
    <message>
        <source>What the office said of the test</source>
        <translation>What the office said of the test</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>by mail</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>How it was said</translation>
    </message>
    <message>
        <source>Who there said so, if you like</source>
        <translation>Who there said so, if you like</translation>
    </message>
    <message>
        <source>Their name or their desk.</source>
        <translation>Their name or their desk.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It did not open</source>
        <translation>It did not open</translation>
    </message>
    <message>
        <source>It opened</source>
        <translation>It opened</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>It holds nothing of anybody. It brings {envelope}, as the real one will. Save the draft, send it with your mail program, and note what the office says.</source>
        <translation>It holds nothing of anybody. It brings {envelope}, as the real one will. Save the draft, send it with your mail program, and note what the office says.</translation>
    </message>
    <message>
        <source>The test message</source>
        <translation>The test message</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Prepare a test message</source>
        <translation>Prepare a test message</translation>
    </message>
    <message>
        <source>Note the answer to the test</source>
        <translation>Note the answer to the test</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>the document as it is</source>
        <translation>the document as it is</translation>
    </message>
    <message>
        <source>a copy locked with a passphrase</source>
        <translation>a copy locked with a passphrase</translation>
    </message>
    <message>
        <source>a sealed message (S/MIME)</source>
        <translation>a sealed message (S/MIME)</translation>
    </message>
    <message>
        <source>There is danger: do not wait</source>
        <translation>There is danger: do not wait</translation>
    </message>
    <message>
        <source>It cannot wait for an answer</source>
        <translation>It cannot wait for an answer</translation>
    </message>
    <message>
        <source>This office has opened one like this before</source>
        <translation>This office has opened one like this before</translation>
    </message>
    <message>
        <source>Never tested, but the office acknowledged a mail before.</source>
        <translation>Never tested, but the office acknowledged a mail before.</translation>
    </message>
    <message>
        <source>Never tested: no test message yet.</source>
        <translation>Never tested: no test message yet.</translation>
    </message>
    <message>
        <source>The address or the certificate has changed since: test again.</source>
        <translation>The address or the certificate has changed since: test again.</translation>
    </message>
    <message>
        <source>{envelope}: {standing}</source>
        <translation>{envelope}: {standing}</translation>
    </message>
    <message>
        <source>Test message prepared on {day}; no answer was noted.</source>
        <translation>Test message prepared on {day}; no answer was noted.</translation>
    </message>
    <message>
        <source>Tested on {day}: the office opened it.</source>
        <translation>Tested on {day}: the office opened it.</translation>
    </message>
    <message>
        <source>Tested on {day}: the office could not open it.</source>
        <translation>Tested on {day}: the office could not open it.</translation>
    </message>
    <message>
        <source>Gone on without a test on {day} (“{why}”).</source>
        <translation>Gone on without a test on {day} (“{why}”).</translation>
    </message>
    <message>
        <source>Said by telephone</source>
        <translation>Said by telephone</translation>
    </message>
    <message>
        <source>Said by mail</source>
        <translation>Said by mail</translation>
    </message>
    <message>
        <source>Said in writing</source>
        <translation>Said in writing</translation>
    </message>
    <message>
        <source>Noted by {name}.</source>
        <translation>Noted by {name}.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for this certificate. Call the office at a number you already know and compare its SHA-256 fingerprint, in words or in digits, before you seal anything for it:
{words}
{digits}</source>
        <translation>Nobody you trust vouches for this certificate. Call the office at a number you already know and compare its SHA-256 fingerprint, in words or in digits, before you seal anything for it:
{words}
{digits}</translation>
    </message>
    <message>
        <source>It is on no revocation list.</source>
        <translation>It is on no revocation list.</translation>
    </message>
    <message>
        <source>The revocation list is out of date: bring a recent one in (Vault → Whom you trust).</source>
        <translation>The revocation list is out of date: bring a recent one in (Vault → Whom you trust).</translation>
    </message>
    <message>
        <source>There is no revocation list: whether it was withdrawn cannot be told.</source>
        <translation>There is no revocation list: whether it was withdrawn cannot be told.</translation>
    </message>
    <message>
        <source>Vouched for by {name}, whom you trust.</source>
        <translation>Vouched for by {name}, whom you trust.</translation>
    </message>
    <message>
        <source>Save the draft of the test message</source>
        <translation>Save the draft of the test message</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Trust this certificate?</translation>
    </message>
    <message>
        <source>Whoever made it chose these names. Telephone its holder at a number you know and compare the fingerprint: from then on its word counts for every signer it issued a certificate to.</source>
        <translation>Whoever made it chose these names. Telephone its holder at a number you know and compare the fingerprint: from then on its word counts for every signer it issued a certificate to.</translation>
    </message>
    <message>
        <source>I compared the fingerprint on the telephone</source>
        <translation>I compared the fingerprint on the telephone</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Do not trust it</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Trust it</translation>
    </message>
</context>
<context>
    <name>TrustFailures</name>
    <message>
        <source>The certificate {name} signed with was revoked on {day}: this file must not be countersigned.</source>
        <translation>The certificate {name} signed with was revoked on {day}: this file must not be countersigned.</translation>
    </message>
    <message>
        <source>Call them at a number you know. If it is theirs, they make it again with a certificate in force; if not, tell your organisation at once. The reason stands below.</source>
        <translation>Call them at a number you know. If it is theirs, they make it again with a certificate in force; if not, tell your organisation at once. The reason stands below.</translation>
    </message>
    <message>
        <source>Your certificate was revoked on {day}: recipients would reject what it signs.</source>
        <translation>Your certificate was revoked on {day}: recipients would reject what it signs.</translation>
    </message>
    <message>
        <source>Choose another identity (Vault → Who signs), or ask for a new certificate.</source>
        <translation>Choose another identity (Vault → Who signs), or ask for a new certificate.</translation>
    </message>
    <message>
        <source>None of the certificates you trust signed this revocation list (it names: {issuer}).</source>
        <translation>None of the certificates you trust signed this revocation list (it names: {issuer}).</translation>
    </message>
    <message>
        <source>Trust the authority’s certificate first, or ask it for its own list.</source>
        <translation>Trust the authority’s certificate first, or ask it for its own list.</translation>
    </message>
    <message>
        <source>This revocation list is only a part of one.</source>
        <translation>This revocation list is only a part of one.</translation>
    </message>
    <message>
        <source>Ask the authority for the whole list.</source>
        <translation>Ask the authority for the whole list.</translation>
    </message>
    <message>
        <source>This list is of {made}; a newer one, of {kept}, is kept already.</source>
        <translation>This list is of {made}; a newer one, of {kept}, is kept already.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the newest one.</source>
        <translation>Nothing was changed. Ask for the newest one.</translation>
    </message>
    <message>
        <source>This file is no revocation list.</source>
        <translation>This file is no revocation list.</translation>
    </message>
    <message>
        <source>Choose the file ending in .crl that the authority gave you.</source>
        <translation>Choose the file ending in .crl that the authority gave you.</translation>
    </message>
    <message>
        <source>This file is no certificate.</source>
        <translation>This file is no certificate.</translation>
    </message>
    <message>
        <source>Choose the file the authority gives away, such as authority.crt.</source>
        <translation>Choose the file the authority gives away, such as authority.crt.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Choose the certificate, such as authority.crt</source>
        <translation>Choose the certificate, such as authority.crt</translation>
    </message>
    <message>
        <source>Choose the revocation list (.crl)</source>
        <translation>Choose the revocation list (.crl)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>TrustScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>Trust a certificate</translation>
    </message>
    <message>
        <source>Take a revocation list in</source>
        <translation>Take a revocation list in</translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>Whom you trust</translation>
    </message>
    <message>
        <source>Nobody yet: each signer’s fingerprint is compared by telephone.</source>
        <translation>Nobody yet: each signer’s fingerprint is compared by telephone.</translation>
    </message>
    <message>
        <source>Verifying and countersigning tell whether one of these certificates vouches for who signed, and refuse what their revocation lists name. A list is replaced every month; nothing is ever fetched.</source>
        <translation>Verifying and countersigning tell whether one of these certificates vouches for who signed, and refuse what their revocation lists name. A list is replaced every month; nothing is ever fetched.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Set by your organisation</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <translation>Trusted by you</translation>
    </message>
    <message>
        <source>Do not trust it any more</source>
        <translation>Do not trust it any more</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>No revocation list: whether what it issued was revoked cannot be told.</source>
        <translation>No revocation list: whether what it issued was revoked cannot be told.</translation>
    </message>
    <message>
        <source>Revocation list of {made}, out of date: ask for a recent one.</source>
        <translation>Revocation list of {made}, out of date: ask for a recent one.</translation>
    </message>
    <message>
        <source>Revocation list of {made}, to be replaced by {due}.</source>
        <translation>Revocation list of {made}, to be replaced by {due}.</translation>
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
        <source>I have forgotten my passphrase</source>
        <translation>I have forgotten my passphrase</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Another vault</translation>
    </message>
    <message>
        <source>Make a vault of its own for another person</source>
        <translation>Make a vault of its own for another person</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Whose vault</source>
        <translation>Whose vault</translation>
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
        <source>It locked itself: the lid was closed, or the computer slept. Everything is kept.</source>
        <translation>It locked itself: the lid was closed, or the computer slept. Everything is kept.</translation>
    </message>
    <message>
        <source>It locked itself with your session. Everything is kept.</source>
        <translation>It locked itself with your session. Everything is kept.</translation>
    </message>
    <message>
        <source>It locked itself when another session was shown. Everything is kept.</source>
        <translation>It locked itself when another session was shown. Everything is kept.</translation>
    </message>
    <message>
        <source>It locked itself when its window was put away. Everything is kept.</source>
        <translation>It locked itself when its window was put away. Everything is kept.</translation>
    </message>
    <message>
        <source>Everything you had entered is kept.</source>
        <translation>Everything you had entered is kept.</translation>
    </message>
    <message>
        <source>It was locked because of an unforeseen fault. Everything you had entered is kept.</source>
        <translation>It was locked because of an unforeseen fault. Everything you had entered is kept.</translation>
    </message>
    <message>
        <source>It was locked to be given new keys. It opens with the same passphrase as before.</source>
        <translation>It was locked to be given new keys. It opens with the same passphrase as before.</translation>
    </message>
</context>
<context>
    <name>UploadEditor</name>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>No face where it can be avoided.</source>
        <translation>No face where it can be avoided.</translation>
    </message>
    <message>
        <source>The file is not in the vault any more.</source>
        <translation>The file is not in the vault any more.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Choose a photograph…</source>
        <translation>Choose a photograph…</translation>
    </message>
    <message>
        <source>Choose a sound recording…</source>
        <translation>Choose a sound recording…</translation>
    </message>
    <message>
        <source>Choose a film…</source>
        <translation>Choose a film…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{width} × {height}, {size}. Place, time and what else the camera wrote were removed.</source>
        <translation>{width} × {height}, {size}. Place, time and what else the camera wrote were removed.</translation>
    </message>
    <message>
        <source>{size}. Kept as it is: it may say where, when and by whom it was made.</source>
        <translation>{size}. Kept as it is: it may say where, when and by whom it was made.</translation>
    </message>
    <message>
        <source>Encrypted with the case. The file it comes from is still where it was.</source>
        <translation>Encrypted with the case. The file it comes from is still where it was.</translation>
    </message>
    <message>
        <source>Photograph: {question}</source>
        <translation>Photograph: {question}</translation>
    </message>
</context>
<context>
    <name>VaultPages</name>
    <message>
        <source>Questionnaires and partners’ forms</source>
        <translation>Questionnaires and partners’ forms</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Recovery sheets</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Locking</translation>
    </message>
    <message>
        <source>Indicator packs</source>
        <translation>Indicator packs</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Countersign a received file</source>
        <translation>Countersign a received file</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>Whom you trust</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Choose the certificate you compared</source>
        <translation>Choose the certificate you compared</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose the revocation list (.crl)</source>
        <translation>Choose the revocation list (.crl)</translation>
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
    <message>
        <source>Passphrase of this document</source>
        <translation>Passphrase of this document</translation>
    </message>
    <message>
        <source>Open and verify</source>
        <translation>Open and verify</translation>
    </message>
    <message>
        <source>This document is locked</source>
        <translation>This document is locked</translation>
    </message>
    <message>
        <source>Its sender gives you the passphrase by telephone: small letters, no accents, no spaces, a digit between the words.</source>
        <translation>Its sender gives you the passphrase by telephone: small letters, no accents, no spaces, a digit between the words.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this file. Check it letter by letter.</source>
        <translation>This is not the passphrase of this file. Check it letter by letter.</translation>
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
    <name>WhomDialog</name>
    <message>
        <source>Whom is it about?</source>
        <translation>Whom is it about?</translation>
    </message>
    <message>
        <source>Its answers are then read for this person, and no longer for another. No answer changes; the journal keeps a line.</source>
        <translation>Its answers are then read for this person, and no longer for another. No answer changes; the journal keeps a line.</translation>
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
    <name>WhomField</name>
    <message>
        <source>About whom</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>First name, if you know it</source>
        <translation>First name, if you know it</translation>
    </message>
    <message>
        <source>To tell the children apart.</source>
        <translation>To tell the children apart.</translation>
    </message>
    <message>
        <source>Say whom it is about: answers about one child are never read for another.</source>
        <translation>Say whom it is about: answers about one child are never read for another.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>The place, nobody in particular</source>
        <translation>The place, nobody in particular</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Another child</translation>
    </message>
    <message>
        <source>Another adult</source>
        <translation>Another adult</translation>
    </message>
    <message>
        <source>The child of this case</source>
        <translation>The child of this case</translation>
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
        <source>Said by an adult</source>
        <translation>Said by an adult</translation>
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
        <source>Yes, freely</source>
        <translation>Yes, freely</translation>
    </message>
    <message>
        <source>No, the person refuses</source>
        <translation>No, the person refuses</translation>
    </message>
    <message>
        <source>It was not possible or not safe to ask</source>
        <translation>It was not possible or not safe to ask</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Not noted yet</translation>
    </message>
    <message>
        <source>Information préoccupante</source>
        <translation>Information préoccupante</translation>
    </message>
    <message>
        <source>Report to the prosecutor</source>
        <translation>Report to the prosecutor</translation>
    </message>
    <message>
        <source>MNIOP (unofficial model)</source>
        <translation>MNIOP (unofficial model)</translation>
    </message>
    <message>
        <source>Vulnerable adult</source>
        <translation>Vulnerable adult</translation>
    </message>
    <message>
        <source>Complement</source>
        <translation>Complement</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>I am not sure</translation>
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
    <message>
        <source>Yes, danger now</source>
        <translation>Yes, danger now</translation>
    </message>
    <message>
        <source>Serious, but not now</source>
        <translation>Serious, but not now</translation>
    </message>
    <message>
        <source>No danger now</source>
        <translation>No danger now</translation>
    </message>
    <message>
        <source>17, police or gendarmerie</source>
        <translation>17, police or gendarmerie</translation>
    </message>
    <message>
        <source>112, emergencies</source>
        <translation>112, emergencies</translation>
    </message>
    <message>
        <source>119, children in danger</source>
        <translation>119, children in danger</translation>
    </message>
    <message>
        <source>Duty prosecutor</source>
        <translation>Duty prosecutor</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>_Doubt</name>
    <message>
        <source>Keep it back</source>
        <translation>Keep it back</translation>
    </message>
    <message>
        <source>Something else stood here when you held it back, or it was corrected since. It stays back until you decide: keep it back, or let it leave.</source>
        <translation>Something else stood here when you held it back, or it was corrected since. It stays back until you decide: keep it back, or let it leave.</translation>
    </message>
</context>
<context>
    <name>_NotingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
