<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>Acknowledgement received</source>
        <translation>Accusé de réception reçu</translation>
    </message>
    <message>
        <source>No. {number} to {recipient}</source>
        <translation>N°&#xa0;{number} à {recipient}</translation>
    </message>
    <message>
        <source>12/05/2027, May 2027</source>
        <translation>12/05/2027, mai 2027</translation>
    </message>
    <message>
        <source>Which referral</source>
        <translation>Quelle transmission</translation>
    </message>
    <message>
        <source>When the office said that it arrived</source>
        <translation>Quand le service a dit l’avoir reçue</translation>
    </message>
    <message>
        <source>As exactly as you know it.</source>
        <translation>Aussi précisément que vous le savez.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>AcknowledgedDialog</name>
    <message>
        <source>They said so by telephone</source>
        <translation>Dit par téléphone</translation>
    </message>
    <message>
        <source>Code of the slip, or the whole mail</source>
        <translation>Code du bordereau, ou le courriel entier</translation>
    </message>
    <message>
        <source>Paste the answer as it came: the code is found in it, and the rest is not kept.</source>
        <translation>Collez la réponse telle qu’elle est arrivée&#xa0;: le code y est cherché, le reste n’est pas gardé.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>An automatic reply that nobody read is no acknowledgement.</source>
        <translation>Une réponse automatique que personne n’a lue n’est pas un accusé de réception.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>AdaptationCard</name>
    <message>
        <source>Bring in a document template</source>
        <translation>Importer un modèle de document</translation>
    </message>
    <message>
        <source>A département or your organisation can adapt the documents: order and titles of the sections, some words, a logo. What the law asks for stays, and each document names whose template it follows.</source>
        <translation>Un département ou votre organisme peut adapter les documents&#xa0;: ordre et titres des parties, quelques mots, un logo. Ce que la loi demande reste, et chaque document nomme le modèle qu’il suit.</translation>
    </message>
    <message>
        <source>Document templates</source>
        <translation>Modèles de document</translation>
    </message>
    <message>
        <source>None: documents follow the program’s own templates.</source>
        <translation>Aucun&#xa0;: les documents suivent les modèles du programme.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{name}, version {version} of {day}</source>
        <translation>{name}, version {version} du {day}</translation>
    </message>
    <message>
        <source>For the offices of département {department}: {documents}</source>
        <translation>Pour les services du département {department}&#xa0;: {documents}</translation>
    </message>
    <message>
        <source>For every office: {documents}</source>
        <translation>Pour tous les services&#xa0;: {documents}</translation>
    </message>
    <message>
        <source>order of the sections</source>
        <translation>l’ordre des parties</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>un logo</translation>
    </message>
    <message>
        <source>Signed by “{name}”: {words} ({digits})</source>
        <translation>Signé par «&#xa0;{name}&#xa0;»&#xa0;: {words} ({digits})</translation>
    </message>
    <message>
        <source>Adapts: {changes}</source>
        <translation>Adapte&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>Choose a signed document template</source>
        <translation>Choisir un modèle de document signé</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Lire et vérifier</translation>
    </message>
    <message>
        <source>It takes the place of: {name}</source>
        <translation>Il prend la place de&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This template cannot be used</source>
        <translation>Ce modèle ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell whoever made it; “fieldscreen template check” says the same.</source>
        <translation>Rien n’a changé. Dites-le à la personne qui l’a fait&#xa0;; «&#xa0;fieldscreen template check&#xa0;» dit la même chose.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take this template away?</source>
        <translation>Retirer ce modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Documents are written without it from now on. Signed documents stay as they are; the journal keeps a line.</source>
        <translation>Les documents sont désormais écrits sans lui. Les documents signés restent tels quels&#xa0;; le journal garde une ligne.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>AdaptationFailures</name>
    <message>
        <source>This file is no signed document template, or its signature does not hold.</source>
        <translation>Ce fichier n’est pas un modèle de document signé, ou sa signature ne tient pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the signed file (.fstpl) again.</source>
        <translation>Rien n’a changé. Redemandez le fichier signé (.fstpl).</translation>
    </message>
    <message>
        <source>Nobody compared the key of “{name}” yet.</source>
        <translation>Personne n’a encore comparé la clé de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Telephone your organisation and compare the words.</source>
        <translation>Téléphonez à votre organisme et comparez les mots.</translation>
    </message>
    <message>
        <source>{reference} is not newer than {kept}, which is in use. Nothing was changed.</source>
        <translation>{reference} n’est pas plus récent que {kept}, en service. Rien n’a changé.</translation>
    </message>
    <message>
        <source>To go back, take the one in use away first.</source>
        <translation>Pour revenir en arrière, retirez d’abord celui en service.</translation>
    </message>
    <message>
        <source>{other} already is for one of the same documents to the same offices.</source>
        <translation>{other} concerne déjà un des mêmes documents pour les mêmes services.</translation>
    </message>
    <message>
        <source>Take it away first, or keep it. Nothing was changed.</source>
        <translation>Retirez-le d’abord, ou gardez-le. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Add: {title}</source>
        <translation>Ajouter&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Add another: {title}</source>
        <translation>Ajouter encore&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Does the person agree to this document being sent?</source>
        <translation>La personne est-elle d’accord pour que ce document soit envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>How it was explained, in which language; or why it is sent without agreement</source>
        <translation>Comment cela a été expliqué, dans quelle langue&#xa0;; ou pourquoi c’est envoyé sans accord</translation>
    </message>
    <message>
        <source>The person’s agreement</source>
        <translation>L’accord de la personne</translation>
    </message>
    <message>
        <source>Without the person’s agreement nothing that names them leaves. Give them the numbers that help; in danger now, telephone 17.</source>
        <translation>Sans l’accord de la personne, rien qui la nomme ne part. Donnez-lui les numéros utiles&#xa0;; en danger maintenant, appelez le 17.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Choose the file to attach</source>
        <translation>Choisir le fichier à joindre</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
</context>
<context>
    <name>BackupScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copies of the vault</source>
        <translation>Copies du coffre</translation>
    </message>
    <message>
        <source>A copy is one encrypted file. It counts only once it was read back, opened, checked and its cases counted. You can go on working meanwhile.</source>
        <translation>Une copie est un seul fichier chiffré. Elle ne compte qu’une fois relue, ouverte, vérifiée et ses dossiers comptés. Vous pouvez continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>I know, and leave the vault there</source>
        <translation>Je le sais, et je laisse le coffre là</translation>
    </message>
    <message>
        <source>No place chosen yet.</source>
        <translation>Aucun endroit choisi pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Copy made and proven: read back, opened, checked, %n case(s) counted.</source>
        <translation>
            <numerusform>Copie faite et prouvée&#xa0;: relue, ouverte, vérifiée,&#xa0;%n dossier compté.</numerusform>
            <numerusform>Copie faite et prouvée&#xa0;: relue, ouverte, vérifiée,&#xa0;%n dossiers comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un endroit</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>Où vont les copies</translation>
    </message>
    <message>
        <source>How many stay there</source>
        <translation>Combien y restent</translation>
    </message>
    <message>
        <source>An older copy goes only after a newer one was proven. A case you erased is gone from the copies once as many new ones were made.</source>
        <translation>Une copie ancienne ne part qu’après qu’une plus récente a été prouvée. Un dossier effacé a disparu des copies quand autant de nouvelles ont été faites.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>If something was lost</source>
        <translation>Si quelque chose a été perdu</translation>
    </message>
    <message>
        <source>A copy becomes a new vault beside this one; nothing here is overwritten.</source>
        <translation>Une copie devient un nouveau coffre à côté de celui-ci&#xa0;; rien n’est écrasé ici.</translation>
    </message>
    <message>
        <source>Copies in this place</source>
        <translation>Copies à cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still hold cases that were erased since.</source>
        <translation>
            <numerusform>%n d’entre elles contient encore des dossiers effacés depuis.</numerusform>
            <numerusform>%n d’entre elles contiennent encore des dossiers effacés depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the older ones now</source>
        <translation>Retirer les plus anciennes maintenant</translation>
    </message>
    <message>
        <source>Make a new copy, then this one can go.</source>
        <translation>Faites une nouvelle copie&#xa0;; celle-ci pourra ensuite partir.</translation>
    </message>
    <message numerus="yes">
        <source>%n erased case(s)</source>
        <translation>
            <numerusform>%n dossier effacé</numerusform>
            <numerusform>%n dossiers effacés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Il n’y a encore aucune copie.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Last proven copy: {ago} ({cases}).</source>
        <translation>Dernière copie prouvée&#xa0;: {ago} ({cases}).</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Choose an indicator pack; its signature lies beside it</source>
        <translation>Choisir un référentiel&#xa0;; sa signature est à côté</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Lire et vérifier</translation>
    </message>
    <message>
        <source>New cases are read with {reference} from now on. Open cases keep theirs.</source>
        <translation>Les nouveaux dossiers sont lus désormais avec {reference}. Les dossiers ouverts gardent le leur.</translation>
    </message>
    <message>
        <source>{reference} is in use for new cases.</source>
        <translation>{reference} est en usage pour les nouveaux dossiers.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>The passphrase, by telephone</source>
        <translation>La phrase de passe, par téléphone</translation>
    </message>
    <message>
        <source>Saved and opened again: {path}</source>
        <translation>Enregistré et rouvert&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Never send it the same way as the document. If it is lost, make another copy.</source>
        <translation>Elle n’est affichée que cette fois et n’est gardée nulle part. Ne l’envoyez jamais par le même chemin que le document. Si elle est perdue, faites une autre copie.</translation>
    </message>
    <message>
        <source>Telephone of the office: {phone}</source>
        <translation>Téléphone du service&#xa0;: {phone}</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Que dire</translation>
    </message>
    <message>
        <source>I have given it by telephone</source>
        <translation>Je l’ai donnée par téléphone</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>The vault is in a place that is not right for it</source>
        <translation>Le coffre est à un endroit qui ne convient pas</translation>
    </message>
    <message>
        <source>A copy of the vault should be made</source>
        <translation>Il est temps de faire une copie du coffre</translation>
    </message>
    <message>
        <source>The disk is full. The vault has given up its reserve, so your answers are still being kept.</source>
        <translation>Le disque est plein. Le coffre a libéré sa réserve&#xa0;: vos réponses sont toujours gardées.</translation>
    </message>
    <message>
        <source>Free some space soon (large files, the recycle bin). The reserve is made again by itself when there is room.</source>
        <translation>Libérez bientôt de la place (gros fichiers, corbeille). La réserve se refait d’elle-même dès qu’il y a de la place.</translation>
    </message>
</context>
<context>
    <name>CaseEntries</name>
    <message>
        <source>sounds alike</source>
        <translation>son proche</translation>
    </message>
    <message>
        <source>Begin the first case</source>
        <translation>Ouvrir le premier dossier</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>A case is a child or an adult you are worried about, or children who belong together. It gets a code of random letters; the code is the only name used outside the vault.</source>
        <translation>Un dossier, c’est un enfant ou un adulte pour qui vous vous inquiétez, ou des enfants qui vont ensemble. Il reçoit un code tiré au hasard&#xa0;; hors du coffre, ce code est son seul nom.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher tous les dossiers</translation>
    </message>
    <message>
        <source>Begin a new case</source>
        <translation>Ouvrir un nouveau dossier</translation>
    </message>
    <message>
        <source>No case holds all these words</source>
        <translation>Aucun dossier ne contient tous ces mots</translation>
    </message>
    <message>
        <source>Try the first letters only, one word less, or another spelling of the name. Names are also found by how they sound; dates and choices are not searched.</source>
        <translation>Essayez les premières lettres seulement, un mot de moins, ou une autre orthographe du nom. Les noms sont aussi trouvés à l’oreille&#xa0;; les dates et les choix ne sont pas cherchés.</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>modifié le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n transmission</numerusform>
            <numerusform>%n transmissions</numerusform>
        </translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Statement:</source>
        <translation>Parole ou fait&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Search by code, reminder, name or words of the case</source>
        <translation>Chercher un code, un repère, un nom ou des mots du dossier</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>Nouveau dossier (Ctrl+N)</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Vérifier un document</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The search is being made ready: {ready} of {total} cases can be found so far.</source>
        <translation>La recherche se prépare&#xa0;: {ready} dossiers sur {total} peuvent déjà être trouvés.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>%n dossier trouvé</numerusform>
            <numerusform>%n dossiers trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} are shown; add a word to find fewer.</source>
        <translation>Les {count} premiers sont affichés&#xa0;; ajoutez un mot pour en trouver moins.</translation>
    </message>
</context>
<context>
    <name>CasePageScreen</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Change the reminder</source>
        <translation>Changer le repère</translation>
    </message>
    <message>
        <source>no reminder yet</source>
        <translation>pas encore de repère</translation>
    </message>
    <message>
        <source>A danger now?</source>
        <translation>Un danger maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Whom to call, and a note of each call (Ctrl+U)</source>
        <translation>Qui appeler, et une note de chaque appel (Ctrl+U)</translation>
    </message>
    <message>
        <source>Start the questionnaire</source>
        <translation>Commencer le questionnaire</translation>
    </message>
    <message>
        <source>Begin with what you have seen and heard. You can stop at any question.</source>
        <translation>Commencez par ce que vous avez vu et entendu. Vous pouvez vous arrêter à n’importe quelle question.</translation>
    </message>
    <message>
        <source>Go on with the questionnaire</source>
        <translation>Continuer le questionnaire</translation>
    </message>
    <message>
        <source>It opens at the question where you stopped.</source>
        <translation>Il s’ouvre à la question où vous vous êtes arrêté.</translation>
    </message>
    <message>
        <source>See what the answers say</source>
        <translation>Voir ce que disent les réponses</translation>
    </message>
    <message>
        <source>Which indices are present, why, and what is still unknown.</source>
        <translation>Quels indices sont présents, pourquoi, et ce qu’on ne sait pas encore.</translation>
    </message>
    <message>
        <source>A referral has been signed. New facts make a complement, never an edited original.</source>
        <translation>Une transmission a été signée. Des faits nouveaux donnent un complément, jamais un original modifié.</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>This case is closed: it can be read, and nothing is written in it.</source>
        <translation>Ce dossier est clos&#xa0;: on peut le lire, on n’y écrit plus rien.</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Préparer une transmission</translation>
    </message>
    <message>
        <source>Prepare a referral (Ctrl+E). You may always refer on concern alone.</source>
        <translation>Préparer une transmission (Ctrl+E). L’inquiétude suffit toujours pour transmettre.</translation>
    </message>
    <message>
        <source>Result with reasons</source>
        <translation>Résultat motivé</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nouveau questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{answered} of {total} questions settled, begun on {moment}</source>
        <translation>{answered} questions renseignées sur {total}, commencé le {moment}</translation>
    </message>
    <message>
        <source>copied from paper</source>
        <translation>recopié du papier</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Words and facts</source>
        <translation>Paroles et faits</translation>
    </message>
    <message>
        <source>None yet. A child’s words are kept exactly as they were said, apart from what you saw.</source>
        <translation>Rien pour l’instant. Les mots d’un enfant sont gardés exactement comme il les a dits, à part de ce que vous avez vu.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{source}, written down on {moment}</source>
        <translation>{source}, noté le {moment}</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>None besides those named in the questionnaire.</source>
        <translation>Personne d’autre que dans le questionnaire.</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>from the questionnaire: correct it there</source>
        <translation>d’après le questionnaire&#xa0;: à corriger là</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>No. {number} to {recipient}</source>
        <translation>N°&#xa0;{number} à {recipient}</translation>
    </message>
    <message>
        <source>signed on {moment} · {file}</source>
        <translation>signée le {moment} · {file}</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Prepare a referral</source>
        <translation>Préparer une transmission</translation>
    </message>
    <message>
        <source>Prepare a referral: {name}</source>
        <translation>Préparer une transmission&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A referral tells an office that somebody may be in danger. It is neither a proof nor an accusation. Nothing leaves this computer: you save the signed document and send it yourself.</source>
        <translation>Une transmission dit à un service que quelqu’un est peut-être en danger. Ce n’est ni une preuve ni une accusation. Rien ne quitte cet ordinateur&#xa0;: vous enregistrez le document signé et l’envoyez vous-même.</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>Voir ce qui part</translation>
    </message>
    <message>
        <source>This referral speaks of {name} only. What was answered about {others} is not in it. Printed in each referral of the case: its calls, the people entered on its page and their ties, and what is about the place, but for what it says of single children. Look at these before you sign.</source>
        <translation>Cette transmission ne parle que de {name}. Ce qui a été répondu au sujet de {others} n’y figure pas. Figurent dans chaque transmission du dossier&#xa0;: ses appels, les personnes saisies sur sa page avec leurs liens, et ce qui concerne le lieu, sauf ce qui y est dit de chaque enfant. Relisez ces points avant de signer.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>L’urgence</translation>
    </message>
    <message>
        <source>How soon must somebody act</source>
        <translation>Dans quel délai faut-il agir</translation>
    </message>
    <message>
        <source>When and how they were told; or why telling them would be contrary to the child’s interest</source>
        <translation>Quand et comment ils ont été informés&#xa0;; ou pourquoi les informer serait contraire à l’intérêt de l’enfant</translation>
    </message>
    <message>
        <source>The parents</source>
        <translation>Les parents</translation>
    </message>
    <message>
        <source>Parents are told beforehand, unless that is contrary to the child’s interest (CASF L226-2-1). If the exploiter may be in the family or near it, say so below.</source>
        <translation>Les parents sont informés au préalable, sauf si c’est contraire à l’intérêt de l’enfant (CASF L226-2-1). Si l’exploiteur peut être dans la famille ou proche d’elle, dites-le ci-dessous.</translation>
    </message>
    <message>
        <source>Were the parents, or the guardian, told?</source>
        <translation>Les parents, ou le tuteur, ont-ils été informés&#xa0;?</translation>
    </message>
    <message>
        <source>What was already done</source>
        <translation>Ce qui a déjà été fait</translation>
    </message>
    <message>
        <source>Steps taken, services and people already told</source>
        <translation>Démarches faites, services et personnes déjà prévenus</translation>
    </message>
    <message>
        <source>Danger now: telephone first (17, or 119 for a child), write afterwards.</source>
        <translation>Danger immédiat&#xa0;: téléphonez d’abord (17, ou 119 pour un enfant), écrivez ensuite.</translation>
    </message>
    <message>
        <source>Say to which office it goes.</source>
        <translation>Dites à quel service elle est adressée.</translation>
    </message>
    <message>
        <source>Name the office that gets the copy; “CRIP” is enough.</source>
        <translation>Nommez le service qui reçoit la copie&#xa0;; «&#xa0;CRIP&#xa0;» suffit.</translation>
    </message>
    <message>
        <source>Say in a sentence what makes it urgent.</source>
        <translation>Dites en une phrase ce qui rend la situation urgente.</translation>
    </message>
    <message>
        <source>The law asks for the reason. One sentence is enough.</source>
        <translation>La loi demande la raison. Une phrase suffit.</translation>
    </message>
    <message>
        <source>This document leaves with their agreement only.</source>
        <translation>Ce document ne part qu’avec son accord.</translation>
    </message>
    <message>
        <source>Say why it is sent without agreement. One sentence is enough.</source>
        <translation>Dites pourquoi il part sans accord. Une phrase suffit.</translation>
    </message>
</context>
<context>
    <name>ClipRow</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Bring the one before back</source>
        <translation>Remettre le précédent</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Recording: {seconds} s of at most {most} s</source>
        <translation>Enregistrement&#xa0;: {seconds} s sur {most} s au plus</translation>
    </message>
    <message>
        <source>{seconds} s, not kept yet. Listen to it, then keep it.</source>
        <translation>{seconds} s, pas encore gardé. Écoutez-le, puis gardez-le.</translation>
    </message>
    <message>
        <source>There is a recording.</source>
        <translation>Il y a un enregistrement.</translation>
    </message>
    <message>
        <source>There is the form’s own clip. A recording of yours is heard instead of it.</source>
        <translation>Il y a le son du formulaire. Un enregistrement de votre voix serait entendu à sa place.</translation>
    </message>
    <message>
        <source>These words change with the answers, so they cannot be recorded.</source>
        <translation>Ces mots changent selon les réponses&#xa0;: ils ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>No clip yet.</source>
        <translation>Pas encore de son.</translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message>
        <source>Bring clips in</source>
        <translation>Importer des sons</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) to take</source>
        <translation>
            <numerusform>%n son à prendre</numerusform>
            <numerusform>%n sons à prendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n identique à ici</numerusform>
            <numerusform>%n identiques à ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these words have another recording here, which stays. To have the other one, take yours away first (Ctrl+F5 in an interview), then bring this file in again.</source>
        <translation>
            <numerusform>%n de ces textes a ici un autre enregistrement, qui reste. Pour avoir l’autre, retirez d’abord le vôtre (Ctrl+F5 dans un questionnaire), puis importez de nouveau ce fichier.</numerusform>
            <numerusform>%n de ces textes ont ici un autre enregistrement, qui reste. Pour avoir les autres, retirez d’abord les vôtres (Ctrl+F5 dans un questionnaire), puis importez de nouveau ce fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela s’est terminé</translation>
    </message>
    <message>
        <source>12/05/2027, May 2027</source>
        <translation>12/05/2027, mai 2027</translation>
    </message>
    <message>
        <source>A closed case can be opened again at any time before it is erased.</source>
        <translation>Un dossier clos peut être rouvert à tout moment avant son effacement.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Last contact with the person</source>
        <translation>Dernier contact avec la personne</translation>
    </message>
    <message>
        <source>As exactly as you know it; leave it empty when you do not.</source>
        <translation>Aussi précisément que vous le savez&#xa0;; laissez vide si vous ne savez pas.</translation>
    </message>
    <message>
        <source>What is left to do, and for whom (optional)</source>
        <translation>Ce qui reste à faire, et par qui (facultatif)</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Choisissez comment cela s’est terminé.</translation>
    </message>
</context>
<context>
    <name>ComparisonScreen</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>{found} found · {missed} missed · {unfounded} seen where there is nothing</source>
        <translation>{found} trouvé(s) · {missed} manqué(s) · {unfounded} vu(s) où il n’y a rien</translation>
    </message>
    <message>
        <source>Your findings beside the model</source>
        <translation>Votre avis à côté du modèle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The program, with your answers</source>
        <translation>Le programme, avec vos réponses</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Formes d’exploitation</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>La suite à donner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{seen}: {name}</source>
        <translation>{seen}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Your level is the model’s.</source>
        <translation>Votre niveau est celui du modèle.</translation>
    </message>
    <message>
        <source>Your level is above the model’s: more was seen than there is.</source>
        <translation>Votre niveau est au-dessus du modèle&#xa0;: il a été vu plus qu’il n’y a.</translation>
    </message>
    <message>
        <source>Your level is below the model’s: something was not taken into account.</source>
        <translation>Votre niveau est au-dessous du modèle&#xa0;: quelque chose n’a pas été pris en compte.</translation>
    </message>
    <message>
        <source>A false alarm, on purpose: there was nothing to find.</source>
        <translation>Une fausse alerte, exprès&#xa0;: il n’y avait rien à trouver.</translation>
    </message>
    <message>
        <source>The model’s reasoning</source>
        <translation>Le raisonnement du modèle</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>The model does not hold this. Read the case again: who saw or said it, and when?</source>
        <translation>Le modèle ne retient pas cela. Relisez la situation&#xa0;: qui l’a vu ou dit, et quand&#xa0;?</translation>
    </message>
    <message>
        <source>You answered: {question} — {answer}</source>
        <translation>Votre réponse&#xa0;: {question} — {answer}</translation>
    </message>
    <message>
        <source>To be answered: {question} — {answer}</source>
        <translation>Il fallait répondre&#xa0;: {question} — {answer}</translation>
    </message>
    <message>
        <source>The model answers: {question} — {answer}</source>
        <translation>Le modèle répond&#xa0;: {question} — {answer}</translation>
    </message>
    <message>
        <source>Also: {question} — {answer}</source>
        <translation>Et aussi&#xa0;: {question} — {answer}</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>To the exercises</source>
        <translation>Aux exercices</translation>
    </message>
    <message>
        <source>The program’s whole reading</source>
        <translation>La lecture complète du programme</translation>
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
        <translation>Où vont les copies</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Prendre ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n copies removed.</source>
        <translation>
            <numerusform>%n copie retirée.</numerusform>
            <numerusform>%n copies retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n jour</numerusform>
            <numerusform>il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by {name}. The vault would be sent away piece by piece and could be damaged while it is written.</source>
        <translation>Ce dossier est copié sur d’autres ordinateurs par {name}. Le coffre partirait morceau par morceau et pourrait être abîmé pendant qu’il s’écrit.</translation>
    </message>
    <message>
        <source>This is a stick or a removable disk ({name}). It can be pulled out in the middle of an answer, or lost. A stick is right for copies.</source>
        <translation>C’est une clé ou un disque amovible ({name}). On peut le débrancher au milieu d’une réponse, ou le perdre. Une clé convient pour les copies.</translation>
    </message>
    <message>
        <source>This is a network drive ({name}). Without the network the vault does not open, and a break can damage it.</source>
        <translation>C’est un lecteur réseau ({name}). Sans réseau le coffre ne s’ouvre pas, et une coupure peut l’abîmer.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by {name}. The copies are encrypted, but they would lie on somebody else’s server.</source>
        <translation>Ce dossier est copié sur d’autres ordinateurs par {name}. Les copies sont chiffrées, mais elles se trouveraient sur le serveur de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This is a network drive: whoever runs it can see when copies are made.</source>
        <translation>C’est un lecteur réseau&#xa0;: qui l’administre voit quand des copies sont faites.</translation>
    </message>
    <message>
        <source>This disk is write-protected.</source>
        <translation>Ce disque est protégé en écriture.</translation>
    </message>
    <message>
        <source>This is the disk the vault itself is on: if the computer is lost or its disk fails, both are gone. A stick kept elsewhere is better.</source>
        <translation>C’est le disque où se trouve le coffre lui-même&#xa0;: si l’ordinateur est perdu ou si le disque lâche, les deux disparaissent. Mieux vaut une clé gardée ailleurs.</translation>
    </message>
    <message>
        <source>The place is not there now. Plug in the stick or disk.</source>
        <translation>Cet endroit n’est pas là pour le moment. Branchez la clé ou le disque.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Name of the office that gets the copy</source>
        <translation>Nom du service qui reçoit la copie</translation>
    </message>
    <message>
        <source>The president of the council of the département where the child lives: its CRIP.</source>
        <translation>Le président du conseil départemental du lieu où vit l’enfant&#xa0;: sa CRIP.</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>La copie</translation>
    </message>
    <message>
        <source>Whoever writes directly to the prosecutor sends a copy to the president of the council (CASF L226-4 II, to be checked). It is the same signed file: you send it yourself.</source>
        <translation>Qui écrit directement au procureur en adresse copie au président du conseil départemental (CASF L226-4 II, à vérifier). C’est le même fichier signé&#xa0;: vous l’envoyez vous-même.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
</context>
<context>
    <name>CopyingWords</name>
    <message>
        <source>The sheet has no question {typed}. Look at the number again.</source>
        <translation>La feuille n’a pas de question {typed}. Regardez à nouveau le numéro.</translation>
    </message>
    <message>
        <source>This question is asked several times: type the number with a slash, as on the sheet, for example {number}/1.</source>
        <translation>Cette question est posée plusieurs fois&#xa0;: tapez le numéro avec une barre, comme sur la feuille, par exemple {number}/1.</translation>
    </message>
    <message>
        <source>Question {number} is not asked after the answers given so far. Check those, or leave it.</source>
        <translation>La question {number} ne se pose pas après les réponses données jusqu’ici. Vérifiez-les, ou laissez-la.</translation>
    </message>
    <message>
        <source>Question {number} has no code {typed}.</source>
        <translation>La question {number} n’a pas de code {typed}.</translation>
    </message>
    <message>
        <source>Code {typed} does not go with an earlier answer. Check that one first.</source>
        <translation>Le code {typed} ne va pas avec une réponse précédente. Vérifiez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>Question {number} takes one code only.</source>
        <translation>La question {number} n’accepte qu’un seul code.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood here. Type a figure, or a date with the day first, such as 20/11/2026; or write it in a remark (F2).</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas compris ici. Tapez un chiffre, ou une date, le jour d’abord, comme 20/11/2026&#xa0;; ou écrivez-le dans une remarque (F2).</translation>
    </message>
    <message>
        <source>Type the code after the number.</source>
        <translation>Tapez le code après le numéro.</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message numerus="yes">
        <source>The vault locks in %n second(s). Press any key or move to go on.</source>
        <translation>
            <numerusform>Le coffre se verrouille dans %n seconde. Appuyez sur une touche ou bougez pour continuer.</numerusform>
            <numerusform>Le coffre se verrouille dans %n secondes. Appuyez sur une touche ou bougez pour continuer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountersignPage</name>
    <message>
        <source>Choose the file your colleague signed</source>
        <translation>Choisissez le fichier que votre collègue a signé</translation>
    </message>
    <message>
        <source>Read and verify</source>
        <translation>Lire et vérifier</translation>
    </message>
    <message>
        <source>Save the countersigned file</source>
        <translation>Enregistrer le fichier contresigné</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CountersignScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Countersign a received file</source>
        <translation>Contresigner un fichier reçu</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Nothing of it is kept in this vault. Save it, give it back the way it came, and delete the copies afterwards. Its name says nothing: {name}</source>
        <translation>Rien n’en est gardé dans ce coffre. Enregistrez-le, rendez-le par le chemin par lequel il est venu, puis supprimez les copies. Son nom ne dit rien&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>A colleague signed a referral in their vault and gave you the file. FieldScreen verifies it, you read it, and you sign in the field kept for that. After it nothing can be added without showing.</source>
        <translation>Un collègue a signé une transmission dans son coffre et vous a remis le fichier. FieldScreen le vérifie, vous le lisez, et vous signez à la place prévue. Ensuite, rien ne peut y être ajouté sans que cela se voie.</translation>
    </message>
    <message>
        <source>I read it: countersign</source>
        <translation>Je l’ai lu&#xa0;: contresigner</translation>
    </message>
    <message>
        <source>Signs: {name}</source>
        <translation>Signe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Before: did the colleague themselves tell you that they sent it, and does the fingerprint above match theirs?</source>
        <translation>Avant&#xa0;: votre collègue vous a-t-il dit lui-même l’avoir envoyé, et l’empreinte ci-dessus est-elle bien la sienne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DangerCalls</name>
    <message>
        <source>Telephone first, in this order</source>
        <translation>Téléphonez d’abord, dans cet ordre</translation>
    </message>
    <message>
        <source>{place}.  Only then write. FieldScreen cannot telephone: use any telephone near you.</source>
        <translation>{place}.  Ensuite seulement, écrivez. FieldScreen ne peut pas téléphoner&#xa0;: prenez le téléphone le plus proche.</translation>
    </message>
    <message>
        <source>Go on and write</source>
        <translation>Continuer et écrire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copier {number}</translation>
    </message>
    <message>
        <source>{place}.  The duty prosecutor</source>
        <translation>{place}.  Le magistrat de permanence du parquet</translation>
    </message>
    <message>
        <source>17 can reach them. They say what to do for the child now.</source>
        <translation>Le 17 permet de le joindre. Il dit quoi faire de l’enfant maintenant.</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>Note the call: {whom}</source>
        <translation>Noter l’appel&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Day and hour, as in 12/05/2026 14:30; or the hour alone.</source>
        <translation>Jour et heure, comme 12/05/2026 14:30&#xa0;; ou l’heure seule.</translation>
    </message>
    <message>
        <source>Keep this call</source>
        <translation>Garder cet appel</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Qui a été appelé</translation>
    </message>
    <message>
        <source>Who answered (optional)</source>
        <translation>Qui a répondu (facultatif)</translation>
    </message>
    <message>
        <source>Name or service.</source>
        <translation>Nom ou service.</translation>
    </message>
    <message>
        <source>What they said to do</source>
        <translation>Ce qu’il a été dit de faire</translation>
    </message>
    <message>
        <source>In their words.</source>
        <translation>Dans leurs mots.</translation>
    </message>
    <message>
        <source>{number} is copied.</source>
        <translation>{number} est copié.</translation>
    </message>
    <message>
        <source>Not understood. Day and hour, as in 12/05/2026 14:30.</source>
        <translation>Pas compris. Jour et heure, comme 12/05/2026 14:30.</translation>
    </message>
    <message>
        <source>Calls noted</source>
        <translation>Appels notés</translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Danger and calls</source>
        <translation>Danger et appels</translation>
    </message>
    <message>
        <source>“A danger now?” {answer}, on {moment}</source>
        <translation>«&#xa0;Un danger maintenant&#xa0;?&#xa0;» {answer}, le {moment}</translation>
    </message>
</context>
<context>
    <name>DangerDialog</name>
    <message>
        <source>Danger now: telephone first</source>
        <translation>Danger immédiat&#xa0;: téléphonez d’abord</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Dans cet ordre</translation>
    </message>
    <message>
        <source>FieldScreen cannot telephone. Use any telephone near you.</source>
        <translation>FieldScreen ne peut pas téléphoner. Prenez n’importe quel téléphone près de vous.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>source secondaire</translation>
    </message>
    <message>
        <source>not checked for this version</source>
        <translation>non vérifié pour cette version</translation>
    </message>
    <message>
        <source>{source}, looked up on {day}</source>
        <translation>{source}, consulté le {day}</translation>
    </message>
</context>
<context>
    <name>DangerQuestion</name>
    <message>
        <source>A danger now?</source>
        <translation>Un danger maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>One key. Whatever you answer, you go on.</source>
        <translation>Une seule touche. Quelle que soit la réponse, vous continuez.</translation>
    </message>
    <message>
        <source>Last answer, on {moment}: {answer}</source>
        <translation>Dernière réponse, le {moment}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Whom to call, in order. Then you write.</source>
        <translation>Qui appeler, dans l’ordre. Ensuite vous écrivez.</translation>
    </message>
    <message>
        <source>You go on writing, and send it without delay.</source>
        <translation>Vous continuez à écrire, et vous transmettez sans délai.</translation>
    </message>
    <message>
        <source>You go on. You can come back to this question at any time.</source>
        <translation>Vous continuez. Vous pouvez revenir à cette question à tout moment.</translation>
    </message>
    <message>
        <source>119 advises day and night. The numbers, then you go on.</source>
        <translation>Le 119 conseille jour et nuit. Les numéros, puis vous continuez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>12/05/2013, mai 2013, 2013, vers 2013, 13 ans</translation>
    </message>
    <message>
        <source>Not understood as a date yet. Day first, as in 12/05/2013.</source>
        <translation>Pas encore compris comme une date. Le jour d’abord, comme 12/05/2013.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>between {first} and {second}</source>
        <translation>entre {first} et {second}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>between {lowest} and {highest} years old</source>
        <translation>entre {lowest} et {highest} ans</translation>
    </message>
    <message>
        <source>{date} (not certain)</source>
        <translation>{date} (incertain)</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>about {date} (not certain)</source>
        <translation>vers {date} (incertain)</translation>
    </message>
</context>
<context>
    <name>DecidingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Bring entries in</source>
        <translation>Importer des fiches</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) to take</source>
        <translation>
            <numerusform>%n service à prendre</numerusform>
            <numerusform>%n services à prendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n identique à ici</numerusform>
            <numerusform>%n identiques à ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked later here, so they stay as they are:
{names}</source>
        <translation>Vérifiés plus récemment ici&#xa0;: ils restent tels quels.
{names}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>It would put the person concerned in danger</source>
        <translation>Cela mettrait en danger la personne concernée</translation>
    </message>
    <message>
        <source>It would put somebody else in danger</source>
        <translation>Cela mettrait en danger une autre personne</translation>
    </message>
    <message>
        <source>It was told on the condition that it is not passed on</source>
        <translation>Cela a été confié à condition de ne pas être transmis</translation>
    </message>
    <message>
        <source>A professional secrecy covers it that this office does not share</source>
        <translation>Un secret professionnel que ce service ne partage pas le couvre</translation>
    </message>
    <message>
        <source>This office does not need it</source>
        <translation>Ce service n’en a pas besoin</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un autre motif</translation>
    </message>
    <message>
        <source>Reason not chosen yet</source>
        <translation>Motif non encore choisi</translation>
    </message>
    <message>
        <source>Always in it: you sign it</source>
        <translation>Toujours transmis&#xa0;: c’est vous qui signez</translation>
    </message>
    <message>
        <source>Always in it: without it nobody knows who is meant</source>
        <translation>Toujours transmis&#xa0;: sans cela, nul ne sait de qui il s’agit</translation>
    </message>
    <message>
        <source>Always in it: it is the only way to find the person</source>
        <translation>Toujours transmis&#xa0;: c’est le seul moyen de trouver la personne</translation>
    </message>
    <message>
        <source>Always in it: it decides which office answers for it</source>
        <translation>Toujours transmis&#xa0;: c’est ce qui détermine le service compétent</translation>
    </message>
    <message>
        <source>Change it in the first step</source>
        <translation>À modifier dans la première étape</translation>
    </message>
    <message>
        <source>Always in it: the earlier document said it, and it stands no more</source>
        <translation>Toujours transmis&#xa0;: le document précédent le disait, et cela ne vaut plus</translation>
    </message>
    <message>
        <source>You chose it in the first step: leave it out there. If the answer it belongs to is held back, it stays here too.</source>
        <translation>Vous l’avez choisie à la première étape&#xa0;: retirez-la là. Si la réponse à laquelle elle appartient est retenue, elle reste ici aussi.</translation>
    </message>
    <message>
        <source>You, with function and organisation</source>
        <translation>Vous, avec votre fonction et votre organisme</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>La personne concernée</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Pourquoi c’est urgent</translation>
    </message>
    <message>
        <source>What the parents were told</source>
        <translation>Ce qui a été dit aux parents</translation>
    </message>
    <message>
        <source>The person’s agreement</source>
        <translation>L’accord de la personne</translation>
    </message>
    <message>
        <source>What was already done</source>
        <translation>Ce qui a déjà été fait</translation>
    </message>
    <message>
        <source>Office that gets a copy</source>
        <translation>Service qui reçoit une copie</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent ou tuteur</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Photograph, as a reduced copy</source>
        <translation>Photographie, en copie réduite</translation>
    </message>
    <message>
        <source>Question without an answer</source>
        <translation>Question sans réponse</translation>
    </message>
    <message>
        <source>Seen or read</source>
        <translation>Vu ou lu</translation>
    </message>
    <message>
        <source>Words of the child</source>
        <translation>Paroles de l’enfant</translation>
    </message>
    <message>
        <source>Words of an adult</source>
        <translation>Paroles d’un adulte</translation>
    </message>
    <message>
        <source>Told by a third person</source>
        <translation>Rapporté par un tiers</translation>
    </message>
    <message>
        <source>What you make of it</source>
        <translation>Ce que vous en pensez</translation>
    </message>
    <message>
        <source>Who told it, who was there</source>
        <translation>Qui l’a dit, qui était là</translation>
    </message>
    <message>
        <source>Where it was said, after which question</source>
        <translation>Où cela a été dit, après quelle question</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Your own judgement</source>
        <translation>Votre propre appréciation</translation>
    </message>
    <message>
        <source>Annex: indicators with their reasons</source>
        <translation>Annexe&#xa0;: les indices et leurs raisons</translation>
    </message>
    <message>
        <source>Detachable sheet: who informed and who translated, by name</source>
        <translation>Feuille détachable&#xa0;: qui a informé et qui a traduit, par leur nom</translation>
    </message>
    <message>
        <source>Said before, stands no more</source>
        <translation>Dit auparavant, ne vaut plus</translation>
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
        <translation>adresse</translation>
    </message>
    <message>
        <source>where and when they can be met</source>
        <translation>où et quand la rencontrer</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It is about somebody else of this case: {count} questionnaire(s), words and facts</source>
        <translation>Concerne quelqu’un d’autre dans ce dossier&#xa0;: {count} questionnaire(s), paroles et faits</translation>
    </message>
    <message>
        <source>Nobody said yet whom it is about: {count}</source>
        <translation>Personne n’a encore dit de qui il s’agit&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The questionnaire keeps it here, for your own work: {count} answer(s)</source>
        <translation>Le questionnaire le garde ici, pour votre propre travail&#xa0;: {count} réponse(s)</translation>
    </message>
    <message>
        <source>It is of single children of the place, and nobody knows which is whose: {count} answer(s)</source>
        <translation>Concerne des enfants du lieu sans que l’on sache lesquels&#xa0;: {count} réponse(s)</translation>
    </message>
    <message>
        <source>This document has no part for parents</source>
        <translation>Ce document n’a pas de partie pour les parents</translation>
    </message>
    <message>
        <source>The earlier document says it already: {count}</source>
        <translation>Le document précédent le dit déjà&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Attached files: only that they exist, and their digests, are printed</source>
        <translation>Fichiers joints&#xa0;: seules leur existence et leurs empreintes sont imprimées</translation>
    </message>
    <message>
        <source>Your reminder for the case, earlier versions of what was corrected, answers on danger, journal, follow-up and other referrals</source>
        <translation>Votre repère pour le dossier, les versions précédentes de ce qui a été corrigé, les réponses sur le danger, le journal, le suivi et les autres transmissions</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Everything below will stand on the pages and in the machine-readable copy inside the file, and nothing else of the case. Hold back what this office need not or must not read. What is held back leaves in no form; the document says that something was held back and the kind of reason, never what. The indicators are then read without it.</source>
        <translation>Tout ce qui suit figurera sur les pages et dans la copie lisible par machine jointe au fichier, et rien d’autre du dossier. Retenez ce que ce service n’a pas besoin de lire ou ne doit pas lire. Ce qui est retenu ne part sous aucune forme&#xa0;; le document dit que des éléments ont été retenus et le type de motif, jamais lesquels. Les indices sont alors lus sans ces éléments.</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>To: {office}</source>
        <translation>À&#xa0;: {office}</translation>
    </message>
    <message>
        <source>Something has changed since you looked at this list. Look at it again.</source>
        <translation>Quelque chose a changé depuis que vous avez vu cette liste. Relisez-la.</translation>
    </message>
    <message>
        <source>The document this one completes went to {office}. What it says is not said again here: this office would get only what is new. For an office that has nothing yet, begin a new referral.</source>
        <translation>Le document que celui-ci complète a été adressé à {office}. Ce qu’il dit n’est pas répété ici&#xa0;: ce service ne recevrait que les éléments nouveaux. Pour un service qui n’a encore rien reçu, commencez une nouvelle transmission.</translation>
    </message>
    <message>
        <source>Hold back all of these</source>
        <translation>Retenir tout ce groupe</translation>
    </message>
    <message>
        <source>In the document a mark such as “Informant A” stands for each of them. Their names leave only on a sheet of its own at the end, which the office can take out of a copy for the family; hold it back, and no name leaves. Words quoted as they were said stay as they were said.</source>
        <translation>Dans le document, un repère comme «&#xa0;Informateur A&#xa0;» désigne chacune d’elles. Leurs noms ne partent que sur une feuille à part, à la fin, que le service peut retirer d’une copie pour la famille&#xa0;; si vous la retenez, aucun nom ne part. Les paroles citées restent telles qu’elles ont été dites.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <source>What you wrote for this referral</source>
        <translation>Ce que vous avez écrit pour cette transmission</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Words and observations</source>
        <translation>Paroles et observations</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Names of those who informed</source>
        <translation>Noms des personnes qui ont informé</translation>
    </message>
    <message>
        <source>Calls, judgement, indicators</source>
        <translation>Appels, appréciation, indices</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Questions sans réponse</translation>
    </message>
    <message>
        <source>The file’s own data hold no name, place or path; its texts of law, the page on checking and the slip say nothing of the case but its code.</source>
        <translation>Les métadonnées du fichier ne contiennent ni nom, ni lieu, ni chemin&#xa0;; les textes de loi, la page de vérification et l’accusé de réception ne disent du dossier que son code.</translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation>Ce qui reste ici, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n thing(s). The document will say so.</source>
        <translation>
            <numerusform>Retenu&#xa0;: %n élément. Le document le dira.</numerusform>
            <numerusform>Retenus&#xa0;: %n éléments. Le document le dira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosureRow</name>
    <message>
        <source>You had held this back. It leaves now.</source>
        <translation>Vous l’aviez retenu. C’est maintenant transmis.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Choose the reason: the document tells its kind.</source>
        <translation>Choisissez le motif&#xa0;: le document en dit le type.</translation>
    </message>
    <message>
        <source>Say in a few words which.</source>
        <translation>Dites lequel en quelques mots.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Reason, told to the office</source>
        <translation>Motif, dit au service</translation>
    </message>
    <message>
        <source>In your words, kept here and never printed</source>
        <translation>Avec vos mots, gardés ici et jamais imprimés</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Let it leave: {name}</source>
        <translation>Laisser partir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Hold back: {name}</source>
        <translation>Retenir&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>No address is known. Enter it in your mail program.</source>
        <translation>Aucune adresse connue. Saisissez-la dans votre messagerie.</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>À&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Making the draft…</source>
        <translation>Préparation du brouillon…</translation>
    </message>
    <message>
        <source>Saved: {path}
Open it with your mail program. Delete it once it is sent.</source>
        <translation>Enregistré&#xa0;: {path}
Ouvrez-le avec votre messagerie. Supprimez-le une fois envoyé.</translation>
    </message>
</context>
<context>
    <name>DueScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Reading the dates</source>
        <translation>Lecture des dates</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>To erase or to extend</source>
        <translation>À effacer ou à prolonger</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bientôt à échéance</translation>
    </message>
    <message>
        <source>Held: not to be erased</source>
        <translation>Bloqués&#xa0;: à ne pas effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) due</source>
        <translation>
            <numerusform>%n dossier à échéance</numerusform>
            <numerusform>%n dossiers à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n bientôt</numerusform>
            <numerusform>%n bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n bloqué</numerusform>
            <numerusform>%n bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not due</source>
        <translation>
            <numerusform>%n pas à échéance</numerusform>
            <numerusform>%n pas à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ever erased by itself. A case whose date has come is erased by you, by typing its code, or kept longer with a written reason.</source>
        <translation>Rien ne s’efface jamais tout seul. Un dossier arrivé à échéance est effacé par vous, en tapant son code, ou prolongé avec une raison écrite.</translation>
    </message>
    <message>
        <source>{act}: {code}</source>
        <translation>{act}&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Change a period</source>
        <translation>Changer une durée</translation>
    </message>
    <message>
        <source>Your organisation’s periods</source>
        <translation>Durées de votre organisme</translation>
    </message>
    <message>
        <source>{title}: {period} ({mark})</source>
        <translation>{title}&#xa0;: {period} ({mark})</translation>
    </message>
    <message>
        <source>your organisation’s choice: {reason}</source>
        <translation>choix de votre organisme&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) counted in the statistics.</source>
        <translation>
            <numerusform>%n dossier compté dans les statistiques.</numerusform>
            <numerusform>%n dossiers comptés dans les statistiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never publish a number below {smallest}: in a small place it names somebody.</source>
        <translation>Ne publiez jamais un nombre inférieur à {smallest}&#xa0;: dans un petit endroit, il désigne quelqu’un.</translation>
    </message>
    <message>
        <source>No case was erased yet.</source>
        <translation>Aucun dossier n’a encore été effacé.</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Certificats d’effacement</translation>
    </message>
    <message>
        <source>Certificate no. {number}</source>
        <translation>Certificat n°&#xa0;{number}</translation>
    </message>
    <message>
        <source>erased on {moment} · press to save it</source>
        <translation>effacé le {moment} · appuyez pour l’enregistrer</translation>
    </message>
</context>
<context>
    <name>EnvelopeChoice</name>
    <message>
        <source>The signed document as it is</source>
        <translation>Le document signé tel quel</translation>
    </message>
    <message>
        <source>For a private way: MSSanté, the office’s portal, by hand. A mail can be read on its way.</source>
        <translation>Pour une voie sûre&#xa0;: MSSanté, portail du service, remise en main propre. Un courriel peut être lu en chemin.</translation>
    </message>
    <message>
        <source>A copy locked with a passphrase</source>
        <translation>Une copie protégée par une phrase de passe</translation>
    </message>
    <message>
        <source>Every PDF reader opens it. You say the passphrase on the telephone.</source>
        <translation>Tout lecteur PDF l’ouvre. Vous dites la phrase de passe au téléphone.</translation>
    </message>
    <message>
        <source>A message sealed for the office (S/MIME)</source>
        <translation>Un message scellé pour le service (S/MIME)</translation>
    </message>
    <message>
        <source>The office opens it with the certificate it gave you.</source>
        <translation>Le service l’ouvre avec le certificat qu’il vous a remis.</translation>
    </message>
    <message>
        <source>Certificate: {name}, until {day}.</source>
        <translation>Certificat&#xa0;: {name}, jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Your own certificate opens it too.</source>
        <translation>Votre propre certificat l’ouvre aussi.</translation>
    </message>
    <message>
        <source>Only the office can open it: you have no RSA certificate for mail here. The document itself stays in the vault.</source>
        <translation>Seul le service peut l’ouvrir&#xa0;: vous n’avez pas ici de certificat RSA pour le courriel. Le document lui-même reste dans le coffre.</translation>
    </message>
</context>
<context>
    <name>EnvelopeFailures</name>
    <message>
        <source>The copy could not be made, or did not open again as the original does. Nothing was saved.</source>
        <translation>La copie n’a pas pu être faite, ou ne s’est pas rouverte comme l’original. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The signed document is whole in the vault. Choose another way for it.</source>
        <translation>Le document signé est intact dans le coffre. Choisissez une autre voie.</translation>
    </message>
    <message>
        <source>The identity that signed this referral is not in the vault any more, or not valid any more: it cannot sign a copy.</source>
        <translation>L’identité qui a signé cette transmission n’est plus dans le coffre, ou n’est plus valable&#xa0;: elle ne peut pas signer une copie.</translation>
    </message>
    <message>
        <source>Send the signed document by a private way, or seal it for the office.</source>
        <translation>Transmettez le document signé par une voie sûre, ou scellez-le pour le service.</translation>
    </message>
    <message>
        <source>The directory has no certificate of this office.</source>
        <translation>L’annuaire n’a pas de certificat de ce service.</translation>
    </message>
    <message>
        <source>Ask the office for it and put it into its entry (Vault → Recipients), or lock a copy with a passphrase.</source>
        <translation>Demandez-le au service et ajoutez-le à sa fiche (Coffre → Destinataires), ou protégez une copie par une phrase de passe.</translation>
    </message>
    <message>
        <source>The certificate in the directory cannot be read.</source>
        <translation>Le certificat de l’annuaire n’est pas lisible.</translation>
    </message>
    <message>
        <source>Ask the office for a file ending in .pem, .crt or .cer.</source>
        <translation>Demandez au service un fichier .pem, .crt ou .cer.</translation>
    </message>
    <message>
        <source>This certificate has a {kind} key, which not every mail program reads.</source>
        <translation>Ce certificat a une clé {kind}, que les messageries ne lisent pas toutes.</translation>
    </message>
    <message>
        <source>Ask the office for an RSA certificate, or lock a copy with a passphrase.</source>
        <translation>Demandez au service un certificat RSA, ou protégez une copie par une phrase de passe.</translation>
    </message>
    <message>
        <source>The key of this certificate ({kind}) does not protect.</source>
        <translation>La clé de ce certificat ({kind}) ne protège pas.</translation>
    </message>
    <message>
        <source>This is an authority’s certificate, which reads no mail.</source>
        <translation>C’est le certificat d’une autorité, qui ne lit aucun message.</translation>
    </message>
    <message>
        <source>Ask for the certificate of the office itself.</source>
        <translation>Demandez celui du service lui-même.</translation>
    </message>
    <message>
        <source>This certificate is not for receiving sealed mail.</source>
        <translation>Ce certificat n’est pas fait pour recevoir des messages scellés.</translation>
    </message>
    <message>
        <source>Ask for the one the office uses for encrypted mail, or lock a copy with a passphrase.</source>
        <translation>Demandez celui que le service emploie pour le courriel chiffré, ou protégez une copie par une phrase de passe.</translation>
    </message>
    <message>
        <source>The certificate of this office expired on {day}.</source>
        <translation>Le certificat de ce service a expiré le {day}.</translation>
    </message>
    <message>
        <source>Ask the office for the new one, or lock a copy with a passphrase.</source>
        <translation>Demandez le nouveau au service, ou protégez une copie par une phrase de passe.</translation>
    </message>
    <message>
        <source>The certificate of this office was withdrawn on {day}: nothing is sealed for it any more.</source>
        <translation>Le certificat de ce service a été révoqué le {day}&#xa0;: on ne scelle plus rien pour lui.</translation>
    </message>
    <message>
        <source>The certificate of this office was withdrawn: nothing is sealed for it any more.</source>
        <translation>Le certificat de ce service a été révoqué&#xa0;: on ne scelle plus rien pour lui.</translation>
    </message>
    <message>
        <source>The certificate of this office is only valid from {day}.</source>
        <translation>Le certificat de ce service n’est valable qu’à partir du {day}.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, or lock a copy with a passphrase.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, ou protégez une copie par une phrase de passe.</translation>
    </message>
    <message>
        <source>Referral no. {number} has no fields for a portal: it was signed before there were any.</source>
        <translation>La transmission n°&#xa0;{number} n’a pas de champs pour un portail&#xa0;: elle a été signée avant qu’il y en ait.</translation>
    </message>
    <message>
        <source>Copy what is needed from the document itself.</source>
        <translation>Copiez ce qu’il faut dans le document lui-même.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the case for good</source>
        <translation>Effacer le dossier pour toujours</translation>
    </message>
    <message>
        <source>12/05/2027</source>
        <translation>12/05/2027</translation>
    </message>
    <message>
        <source>Last day such a copy is kept</source>
        <translation>Dernier jour où une telle copie est gardée</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This cannot be undone. The key of the case is destroyed with everything in it: answers, words, people, signed documents. Nobody can bring it back, neither you nor we.</source>
        <translation>C’est sans retour. La clé du dossier est détruite avec tout ce qu’il contient&#xa0;: réponses, paroles, personnes, documents signés. Personne ne pourra le faire revenir, ni vous ni nous.</translation>
    </message>
    <message>
        <source>What stays: a signed certificate that names nobody, one line in the statistics (month, age band, kinds of referral), and the journal’s lines without what they said.</source>
        <translation>Ce qui reste&#xa0;: un certificat signé qui ne nomme personne, une ligne dans les statistiques (mois, tranche d’âge, genres de transmission), et les lignes du journal, sans contenu.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Pourquoi l’effacer</translation>
    </message>
    <message>
        <source>Copies of the vault made before today</source>
        <translation>Copies du coffre faites avant aujourd’hui</translation>
    </message>
    <message>
        <source>Such a copy still holds the case until it is destroyed. The certificate says so.</source>
        <translation>Une telle copie contient encore le dossier tant qu’elle n’est pas détruite. Le certificat le dit.</translation>
    </message>
    <message>
        <source>Type the code of the case: {code}</source>
        <translation>Tapez le code du dossier&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>ExerciseScreen</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation>Exercice {number} sur {count}</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>Ce que l’on voit</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Go on with the questionnaire</source>
        <translation>Continuer le questionnaire</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>Remplir le questionnaire</translation>
    </message>
    <message>
        <source>Change what I find</source>
        <translation>Changer mon avis</translation>
    </message>
    <message>
        <source>Say what I find</source>
        <translation>Donner mon avis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>See your findings, the program’s and the model’s side by side.</source>
        <translation>Voir côte à côte votre avis, la lecture du programme et le modèle.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Note in the questionnaire what was seen and said, and only that.</source>
        <translation>Notez dans le questionnaire ce qui est vu et dit, et seulement cela.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered.</source>
        <translation>{answered} réponses sur {total} questions.</translation>
    </message>
    <message>
        <source>Say which level, which forms and which way to refer, and why.</source>
        <translation>Dites quel niveau, quelles formes, quelle suite, et pourquoi.</translation>
    </message>
    <message>
        <source>You found: {level}.</source>
        <translation>Votre avis&#xa0;: {level}.</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Keep the case longer</source>
        <translation>Prolonger le dossier</translation>
    </message>
    <message>
        <source>12/05/2027</source>
        <translation>12/05/2027</translation>
    </message>
    <message>
        <source>At the latest on {day}.</source>
        <translation>Au plus tard le {day}.</translation>
    </message>
    <message>
        <source>Keep it until</source>
        <translation>Garder jusqu’au</translation>
    </message>
    <message>
        <source>Why it is still needed</source>
        <translation>Pourquoi il est encore nécessaire</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Prolonger</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Something went wrong that the program did not foresee ({kind}).</source>
        <translation>Il s’est produit une erreur que le programme n’avait pas prévue ({kind}).</translation>
    </message>
    <message>
        <source>Everything you had entered is in the encrypted store. The vault has been locked: open it again and go on. If it happens again, tell the person who looks after the program; no case content is needed.</source>
        <translation>Tout ce que vous aviez saisi est dans le coffre chiffré. Le coffre a été verrouillé&#xa0;: ouvrez-le de nouveau et continuez. Si cela se reproduit, prévenez la personne qui s’occupe du programme&#xa0;; elle n’a besoin d’aucun contenu de dossier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go back to a copy, or rescue what can be read</source>
        <translation>Revenir à une copie, ou sauver ce qui se lit</translation>
    </message>
    <message>
        <source>Bring the vault to this computer’s disk</source>
        <translation>Mettre le coffre sur le disque de cet ordinateur</translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row. This one was not looked at.</source>
        <translation>Trop de phrases de passe fausses de suite. Celle-ci n’a pas été examinée.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Attendez&#xa0;%n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez&#xa0;%n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of this vault. Nothing is damaged.</source>
        <translation>Ce n’est pas la phrase de passe de ce coffre. Rien n’est abîmé.</translation>
    </message>
    <message>
        <source>Try again. Check Caps Lock and the keyboard language; the eye shows what you type.</source>
        <translation>Réessayez. Vérifiez le verrouillage des majuscules et la langue du clavier&#xa0;; l’œil montre ce que vous tapez.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of FieldScreen.</source>
        <translation>Ce coffre a été écrit par une version plus récente de FieldScreen.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer, then open the vault again.</source>
        <translation>Installez la version plus récente sur cet ordinateur, puis ouvrez de nouveau le coffre.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The last change was not written; all earlier ones are safe.</source>
        <translation>Il n’y a plus de place sur le disque. La dernière modification n’a pas été écrite&#xa0;; toutes les précédentes sont en sûreté.</translation>
    </message>
    <message>
        <source>the key file and its second copy</source>
        <translation>le fichier de clés et son double</translation>
    </message>
    <message>
        <source>the file of the cases</source>
        <translation>le fichier des dossiers</translation>
    </message>
    <message>
        <source>what one case holds</source>
        <translation>le contenu d’un dossier</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>the disk itself, which no longer reads well</source>
        <translation>le disque lui-même, qui ne se lit plus bien</translation>
    </message>
    <message>
        <source>{part}, page {number}</source>
        <translation>{part}, page {number}</translation>
    </message>
    <message>
        <source>The vault is damaged: {part}. Your passphrase is not the problem.</source>
        <translation>Le coffre est abîmé&#xa0;: {part}. Votre phrase de passe n’y est pour rien.</translation>
    </message>
    <message>
        <source>Change nothing and delete nothing. Go back to the newest copy, or rescue what can still be read: both make a new vault and leave this one as it is.</source>
        <translation>Ne changez et n’effacez rien. Revenez à la copie la plus récente, ou sauvez ce qui se lit encore&#xa0;: dans les deux cas un nouveau coffre est fait et celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>Another FieldScreen that is running has the vault open.</source>
        <translation>Un autre FieldScreen en marche a le coffre ouvert.</translation>
    </message>
    <message>
        <source>Another FieldScreen that is running has the vault open, on {host} since {since}.</source>
        <translation>Un autre FieldScreen en marche a le coffre ouvert, sur {host} depuis le {since}.</translation>
    </message>
    <message>
        <source>Close or lock it there, then try again. A mark left by a crash never stops you: this one is alive.</source>
        <translation>Fermez-le ou verrouillez-le là-bas, puis réessayez. Une marque laissée par une panne n’arrête jamais personne&#xa0;: celui-ci est bien en marche.</translation>
    </message>
    <message>
        <source>The room kept in reserve is used up too. Free some space (large files, the recycle bin), then do it again.</source>
        <translation>La place gardée en réserve est elle aussi épuisée. Libérez de la place (gros fichiers, corbeille), puis recommencez.</translation>
    </message>
    <message>
        <source>This folder cannot be written: {folder}</source>
        <translation>Impossible d’écrire dans ce dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Remove the write protection of the disk or stick. Or bring the vault to this computer’s own disk: that only reads here.</source>
        <translation>Retirez la protection en écriture du disque ou de la clé. Ou mettez le coffre sur le disque de cet ordinateur&#xa0;: ici, cela ne fait que lire.</translation>
    </message>
    <message>
        <source>This is not the right place for a vault.</source>
        <translation>Cet endroit ne convient pas à un coffre.</translation>
    </message>
    <message>
        <source>Choose this computer’s own disk, outside synchronised folders.</source>
        <translation>Choisissez le disque de cet ordinateur, hors des dossiers synchronisés.</translation>
    </message>
    <message>
        <source>The place of the copies is not there: {folder}</source>
        <translation>L’endroit des copies n’est pas là&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Plug in the stick or disk, or choose another place.</source>
        <translation>Branchez la clé ou le disque, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The copy could not be read back as it was written. It was taken away again.</source>
        <translation>La copie n’a pas pu être relue comme elle a été écrite. Elle a été retirée.</translation>
    </message>
    <message>
        <source>The vault and the earlier copies are as they were. Try another stick or disk.</source>
        <translation>Le coffre et les copies précédentes n’ont pas changé. Essayez une autre clé ou un autre disque.</translation>
    </message>
    <message>
        <source>This file is not a whole copy of a vault.</source>
        <translation>Ce fichier n’est pas une copie entière d’un coffre.</translation>
    </message>
    <message>
        <source>Choose an older copy, or the same one on another stick.</source>
        <translation>Choisissez une copie plus ancienne, ou la même sur une autre clé.</translation>
    </message>
    <message>
        <source>The copy was stopped. Nothing of it was left.</source>
        <translation>La copie a été arrêtée. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Make it again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Nothing of this vault can be read any more.</source>
        <translation>Plus rien de ce coffre ne se lit.</translation>
    </message>
    <message>
        <source>Go back to the newest copy.</source>
        <translation>Revenez à la copie la plus récente.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>Il n’y a pas assez de mémoire libre pour ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Close other programs, above all the browser, then try again.</source>
        <translation>Fermez d’autres programmes, surtout le navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no vault in its folder any more.</source>
        <translation>Il n’y a plus de coffre dans son dossier.</translation>
    </message>
    <message>
        <source>If it is on a stick or a network drive, connect it and start FieldScreen again.</source>
        <translation>S’il est sur une clé ou un disque réseau, branchez-le et relancez FieldScreen.</translation>
    </message>
    <message>
        <source>There already is a vault in this folder. It was not touched.</source>
        <translation>Il y a déjà un coffre dans ce dossier. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Start FieldScreen again and open it with its passphrase.</source>
        <translation>Relancez FieldScreen et ouvrez-le avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>The vault is locked. Nothing of this was written.</source>
        <translation>Le coffre est verrouillé. Rien de cela n’a été écrit.</translation>
    </message>
    <message>
        <source>Open it and do this again.</source>
        <translation>Ouvrez-le et recommencez.</translation>
    </message>
    <message>
        <source>This computer does not remember the vault’s key.</source>
        <translation>Cet ordinateur ne garde pas la clé du coffre.</translation>
    </message>
    <message>
        <source>This computer has no key store of its own.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>The key store of this computer keeps nothing that ends with the session.</source>
        <translation>Le trousseau de cet ordinateur ne garde rien qui s’efface à la fin de la session.</translation>
    </message>
    <message>
        <source>The key this computer kept ended with the last login.</source>
        <translation>La clé gardée par cet ordinateur s’est effacée avec la session précédente.</translation>
    </message>
    <message>
        <source>The key store of this computer stayed locked.</source>
        <translation>Le trousseau de clés de cet ordinateur est resté verrouillé.</translation>
    </message>
    <message>
        <source>The key store of this computer did not answer.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The key this computer keeps does not open the vault.</source>
        <translation>La clé gardée par cet ordinateur n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Open the vault with your passphrase: that always works.</source>
        <translation>Ouvrez le coffre avec votre phrase de passe&#xa0;: cela marche toujours.</translation>
    </message>
    <message>
        <source>What you asked for is not in the vault any more.</source>
        <translation>Ce que vous demandez n’est plus dans le coffre.</translation>
    </message>
    <message>
        <source>Go back to the list of cases.</source>
        <translation>Revenez à la liste des dossiers.</translation>
    </message>
    <message>
        <source>Something entered cannot be kept in this form.</source>
        <translation>Une saisie ne peut pas être gardée sous cette forme.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>Le fichier n’a pas pu être écrit ou lu.</translation>
    </message>
    <message>
        <source>Choose another place, for example your Documents folder, and try again.</source>
        <translation>Choisissez un autre emplacement, par exemple votre dossier Documents, et réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to write yet: the case has no questionnaire.</source>
        <translation>Il n’y a encore rien à écrire&#xa0;: le dossier n’a pas de questionnaire.</translation>
    </message>
    <message>
        <source>Start one and answer what you know; one sentence is enough.</source>
        <translation>Commencez-en un et répondez à ce que vous savez&#xa0;; une phrase suffit.</translation>
    </message>
    <message>
        <source>The freshly signed document did not pass its own verification. It was not kept.</source>
        <translation>Le document qui vient d’être signé n’a pas passé sa propre vérification. Il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>Nothing was lost. Sign again; if it fails again, tell the person who looks after the program.</source>
        <translation>Rien n’est perdu. Signez de nouveau&#xa0;; si cela échoue encore, prévenez la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>This could not be done ({kind}). Nothing was changed.</source>
        <translation>Cela n’a pas pu être fait ({kind}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Go back one step and try again.</source>
        <translation>Revenez d’une étape et réessayez.</translation>
    </message>
    <message>
        <source>This was typed without a slip, but it does not open this vault. Nothing is damaged.</source>
        <translation>La saisie est sans faute, mais elle n’ouvre pas ce coffre. Rien n’est abîmé.</translation>
    </message>
    <message>
        <source>Look whether the page belongs to this vault and is the newest: the vault and the series stand at its foot, and older pages open nothing any more.</source>
        <translation>Vérifiez que la page est bien celle de ce coffre, et la plus récente&#xa0;: le coffre et la série sont inscrits en bas, et les anciennes pages n’ouvrent plus rien.</translation>
    </message>
    <message>
        <source>The code has 32 signs, in 8 groups of 4.</source>
        <translation>Le code a 32 signes, en 8 groupes de 4.</translation>
    </message>
    <message>
        <source>One sign cannot stand in a code: there is no U and no accent.</source>
        <translation>Un des signes ne peut pas figurer dans un code&#xa0;: il n’y a ni U ni accent.</translation>
    </message>
    <message>
        <source>There is a slip in the code; it was not tried on the vault.</source>
        <translation>Il y a une faute de copie dans le code&#xa0;; il n’a pas été essayé sur le coffre.</translation>
    </message>
    <message>
        <source>Look at group {group} first.</source>
        <translation>Regardez d’abord le groupe {group}.</translation>
    </message>
    <message>
        <source>Compare every group with the paper.</source>
        <translation>Comparez chaque groupe avec le papier.</translation>
    </message>
    <message>
        <source>This is the same sheet twice.</source>
        <translation>C’est deux fois la même feuille.</translation>
    </message>
    <message>
        <source>Type the words of another of the three sheets.</source>
        <translation>Recopiez les mots d’une autre des trois feuilles.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together.</source>
        <translation>Ces deux feuilles ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Take two sheets with the same series at their foot.</source>
        <translation>Prenez deux feuilles qui portent la même série en bas.</translation>
    </message>
    <message>
        <source>Sheet {sheet}: word {word} is not a word of these sheets.</source>
        <translation>Feuille {sheet}&#xa0;: le mot {word} n’existe pas dans ces feuilles.</translation>
    </message>
    <message>
        <source>Compare it with the paper, letter by letter.</source>
        <translation>Comparez-le au papier, lettre par lettre.</translation>
    </message>
    <message>
        <source>Sheet {sheet} has twenty words.</source>
        <translation>La feuille {sheet} a vingt mots.</translation>
    </message>
    <message>
        <source>Count them; none may be missing or stand twice.</source>
        <translation>Comptez-les&#xa0;; il n’en manque aucun et aucun n’est écrit deux fois.</translation>
    </message>
    <message>
        <source>There is a slip in sheet {sheet}: every word exists, but they do not fit.</source>
        <translation>Il y a une faute de copie dans la feuille {sheet}&#xa0;: chaque mot existe, mais l’ensemble ne convient pas.</translation>
    </message>
    <message>
        <source>Compare every word and their order with the paper.</source>
        <translation>Comparez chaque mot, et leur ordre, avec le papier.</translation>
    </message>
    <message>
        <source>This is a private key. Nobody outside the organisation may have it.</source>
        <translation>C’est une clé privée. Personne en dehors de l’organisation ne doit l’avoir.</translation>
    </message>
    <message>
        <source>This certificate has expired.</source>
        <translation>Ce certificat a expiré.</translation>
    </message>
    <message>
        <source>This certificate is not valid yet, or the date of this computer is wrong.</source>
        <translation>Ce certificat n’est pas encore valable, ou la date de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The key of this certificate is too short.</source>
        <translation>La clé de ce certificat est trop courte.</translation>
    </message>
    <message>
        <source>The key of this certificate is of a kind nothing can be entrusted to.</source>
        <translation>La clé de ce certificat est d’un genre auquel on ne peut rien confier.</translation>
    </message>
    <message>
        <source>This certificate says it is for something else, such as signing.</source>
        <translation>Ce certificat se déclare fait pour autre chose, par exemple pour signer.</translation>
    </message>
    <message>
        <source>This file is no certificate and no age key.</source>
        <translation>Ce fichier n’est ni un certificat ni une clé age.</translation>
    </message>
    <message>
        <source>Ask the organisation for a certificate to encrypt to (RSA or P-256), or an age recipient.</source>
        <translation>Demandez à l’organisation un certificat de chiffrement (RSA ou P-256), ou un destinataire age.</translation>
    </message>
    <message>
        <source>This is the last sure way into the vault. It was not removed.</source>
        <translation>C’est le dernier accès sûr au coffre. Il n’a pas été retiré.</translation>
    </message>
    <message>
        <source>Make another one first: a passphrase or recovery sheets.</source>
        <translation>Créez-en d’abord un autre&#xa0;: une phrase de passe ou des feuilles de secours.</translation>
    </message>
    <message>
        <source>This way in is not there any more.</source>
        <translation>Cet accès n’existe plus.</translation>
    </message>
    <message>
        <source>Open the page again.</source>
        <translation>Ouvrez de nouveau la page.</translation>
    </message>
    <message>
        <source>The encryption of this installation gives wrong results ({primitive}). Nothing was opened.</source>
        <translation>Le chiffrement de cette installation donne des résultats faux ({primitive}). Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Do not use this installation. Install FieldScreen again from its original file.</source>
        <translation>N’utilisez pas cette installation. Réinstallez FieldScreen depuis son fichier d’origine.</translation>
    </message>
    <message>
        <source>No new keys were made. The vault is as it was before.</source>
        <translation>Aucune nouvelle clé n’a été faite. Le coffre est tel qu’avant.</translation>
    </message>
    <message>
        <source>It can be done again at any time.</source>
        <translation>Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>The recovery sheets of this vault were never typed back. Before that, the first case can neither be closed nor referred, unless it is urgent.</source>
        <translation>Les feuilles de secours de ce coffre n’ont jamais été recopiées. Avant cela, le premier dossier ne peut être ni clos ni transmis, sauf urgence.</translation>
    </message>
    <message>
        <source>Make them in the menu Vault, Recovery sheets: it takes five minutes. If somebody must act soon, say so in the referral: it then goes through at once. What you have entered is kept.</source>
        <translation>Faites-les dans le menu Coffre, Feuilles de secours&#xa0;: cinq minutes suffisent. Si quelqu’un doit agir vite, dites-le dans la transmission&#xa0;: elle passe alors aussitôt. Ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>The vault is still being locked.</source>
        <translation>Le coffre est encore en train de se verrouiller.</translation>
    </message>
    <message>
        <source>Wait a moment, then open it again. Nothing is lost.</source>
        <translation>Attendez un instant, puis rouvrez-le. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Save the fields</source>
        <translation>Enregistrer les champs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved: {path}
It names people: delete it once the fields are taken over.</source>
        <translation>Enregistré&#xa0;: {path}
Ce fichier nomme des personnes&#xa0;: supprimez-le une fois les champs repris.</translation>
    </message>
    <message>
        <source>Fields for a portal</source>
        <translation>Champs pour un portail</translation>
    </message>
    <message>
        <source>Each field is what the signed document says, and nothing else. A copied field stays in the clipboard for one minute, and is gone when the vault locks. Each copy has a line in the journal.</source>
        <translation>Chaque champ est ce que dit le document signé, rien d’autre. Un champ copié reste une minute dans le presse-papiers et disparaît au verrouillage. Chaque copie a une ligne au journal.</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Enregistrer en tableau (CSV)</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied for one minute: {label}</source>
        <translation>Copié pour une minute&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No case was counted yet.</source>
        <translation>Aucun dossier n’a encore été compté.</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>Les chiffres sont enregistrés.</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Enregistrer les chiffres en tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>figures.csv</source>
        <translation>chiffres.csv</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folders and files</source>
        <translation>Dossiers et fichiers</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>File name, or whole path</source>
        <translation>Nom du fichier, ou chemin complet</translation>
    </message>
    <message>
        <source>Whole path of the folder</source>
        <translation>Chemin complet du dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Disk or stick: {name}</source>
        <translation>Disque ou clé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one from the list.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no such file. Choose one from the list.</source>
        <translation>Ce fichier n’existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Press again to replace it.</source>
        <translation>Un fichier de ce nom existe déjà. Appuyez encore une fois pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>FindingDialog</name>
    <message>
        <source>What I find</source>
        <translation>Mon avis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Name the facts and words you rely on.</source>
        <translation>Nommez les faits et les paroles sur lesquels vous vous appuyez.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Forms of exploitation (none, one or several)</source>
        <translation>Formes d’exploitation (aucune, une ou plusieurs)</translation>
    </message>
    <message>
        <source>What I would do with it</source>
        <translation>La suite que je donnerais</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>A reason is needed: it is what you compare.</source>
        <translation>Il faut une raison&#xa0;: c’est elle que l’on compare.</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Close the questionnaire</source>
        <translation>Clore le questionnaire</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) must be looked at before it can be closed:</source>
        <translation>
            <numerusform>%n réponse est à revoir avant de pouvoir le clore&#xa0;:</numerusform>
            <numerusform>%n réponses sont à revoir avant de pouvoir le clore&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed questionnaire cannot be changed any more, so that what you sign later is what you wrote now. New facts go into a new questionnaire. You need not close it to refer.</source>
        <translation>Un questionnaire clos ne peut plus être modifié&#xa0;: ce que vous signerez plus tard sera ce que vous avez écrit maintenant. Les faits nouveaux vont dans un nouveau questionnaire. Il n’est pas nécessaire de le clore pour transmettre.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will stand as “not asked”. That is allowed.</source>
        <translation>
            <numerusform>%n question restera «&#xa0;non posée&#xa0;». C’est permis.</numerusform>
            <numerusform>%n questions resteront «&#xa0;non posées&#xa0;». C’est permis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Le clore définitivement</translation>
    </message>
</context>
<context>
    <name>FirstMessageDialog</name>
    <message>
        <source>A test message first?</source>
        <translation>Un message d’essai d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>A danger was noted: do not wait for the test. Send the document now, and telephone.</source>
        <translation>Un danger est noté&#xa0;: n’attendez pas l’essai. Envoyez le document maintenant, et téléphonez.</translation>
    </message>
    <message>
        <source>{office}: nobody has noted yet that this office opened {envelope} at this address. A test holds nothing of anybody; it tells whether the real one will be read.</source>
        <translation>{office}&#xa0;: personne n’a encore noté que ce service a ouvert {envelope} à cette adresse. Un essai ne contient rien sur personne&#xa0;; il dit si le vrai document sera lu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Prepare the test</source>
        <translation>Préparer l’essai</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Go on without a test, because</source>
        <translation>Continuer sans essai, parce que</translation>
    </message>
    <message>
        <source>One click; the reason is kept in the vault.</source>
        <translation>Un seul clic&#xa0;; le motif est gardé dans le coffre.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Name on the opening screen</source>
        <translation>Nom sur l’écran d’ouverture</translation>
    </message>
    <message>
        <source>Anybody can read it. A letter is enough; it need not say who you are.</source>
        <translation>Tout le monde peut le lire. Une lettre suffit&#xa0;; il n’a pas à dire qui vous êtes.</translation>
    </message>
    <message>
        <source>I was told, and want the vault there all the same</source>
        <translation>J’ai été prévenu, et je veux le coffre là quand même</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Création du coffre…</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Créer mon coffre</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>FieldScreen keeps what you see and hear in an encrypted vault on this computer. Nothing is ever sent anywhere. Two things are needed before the first case.</source>
        <translation>FieldScreen garde ce que vous voyez et entendez dans un coffre chiffré, sur cet ordinateur. Rien n’est jamais envoyé nulle part. Deux choses sont nécessaires avant le premier dossier.</translation>
    </message>
    <message>
        <source>Only here to practise? No name and no passphrase are needed.</source>
        <translation>Seulement pour s’exercer&#xa0;? Ni nom ni phrase de passe ne sont demandés.</translation>
    </message>
    <message>
        <source>for example: school mediator</source>
        <translation>par exemple&#xa0;: médiatrice scolaire</translation>
    </message>
    <message>
        <source>Your name, as you sign</source>
        <translation>Votre nom, comme vous signez</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisme</translation>
    </message>
    <message>
        <source>1. Who you are</source>
        <translation>1. Qui vous êtes</translation>
    </message>
    <message>
        <source>These lines stand at the head of the referrals you sign.</source>
        <translation>Ces lignes figurent en tête des transmissions que vous signez.</translation>
    </message>
    <message>
        <source>Professional secrecy</source>
        <translation>Secret professionnel</translation>
    </message>
    <message>
        <source>It decides which article a referral cites. Ask your employer when in doubt.</source>
        <translation>Cela détermine l’article que cite une transmission. Dans le doute, demandez à votre employeur.</translation>
    </message>
    <message>
        <source>Professional telephone (optional)</source>
        <translation>Téléphone professionnel (facultatif)</translation>
    </message>
    <message>
        <source>Professional e-mail (optional)</source>
        <translation>Courriel professionnel (facultatif)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>Propose six words</source>
        <translation>Proposer six mots</translation>
    </message>
    <message>
        <source>This computer may open the vault for me</source>
        <translation>Cet ordinateur peut ouvrir le coffre pour moi</translation>
    </message>
    <message>
        <source>Nobody can open the vault without this passphrase: not we, not your employer. Write it on paper and keep the paper away from the computer.</source>
        <translation>Personne ne peut ouvrir le coffre sans cette phrase&#xa0;: ni nous, ni votre employeur. Écrivez-la sur papier et gardez ce papier loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>2. Your passphrase</source>
        <translation>2. Votre phrase de passe</translation>
    </message>
    <message>
        <source>Convenient, but whoever can use your session on this computer can then open the vault. Leave it off on a borrowed computer.</source>
        <translation>C’est commode, mais quiconque peut utiliser votre session sur cet ordinateur peut alors ouvrir le coffre. N’activez pas cette option sur un ordinateur prêté.</translation>
    </message>
    <message>
        <source>This is needed: it stands in every referral.</source>
        <translation>C’est nécessaire&#xa0;: cela figure dans chaque transmission.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Les deux phrases de passe sont différentes. Tapez la seconde de nouveau.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Add words, or let six words be proposed.</source>
        <translation>Cette phrase de passe est trop facile à deviner. Ajoutez des mots, ou faites-vous proposer six mots.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>FollowUpScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reading the referrals</source>
        <translation>Lecture des transmissions</translation>
    </message>
    <message>
        <source>What was sent, what the offices said, and what is due by law. Nothing is sent from here: you note what happened.</source>
        <translation>Ce qui a été envoyé, ce que les services ont répondu, et ce qui est attendu selon la loi. Rien ne part d’ici&#xa0;: vous notez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Follow-up of referrals</source>
        <translation>Suivi des transmissions</translation>
    </message>
    <message>
        <source>Find by acknowledgement code</source>
        <translation>Trouver par le code d’accusé de réception</translation>
    </message>
    <message>
        <source>As it is read out or pasted, then Enter: O for 0 or I for 1 do not matter.</source>
        <translation>Comme il est dicté ou collé, puis Entrée&#xa0;: O pour 0 ou I pour 1, peu importe.</translation>
    </message>
    <message>
        <source>No referral here has this code.</source>
        <translation>Aucune transmission d’ici n’a ce code.</translation>
    </message>
    <message>
        <source>This is no code: eight signs, and the last one checks the others.</source>
        <translation>Ce n’est pas un code&#xa0;: huit signes, dont le dernier contrôle les autres.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Plus rien à attendre</translation>
    </message>
    <message>
        <source>No referral was signed yet. Open a case and prepare one: it will be listed here.</source>
        <translation>Aucune transmission n’est encore signée. Ouvrez un dossier et préparez-en une&#xa0;: elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>No. {number} to {recipient}</source>
        <translation>N° {number} pour {recipient}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>signed, not sent yet</source>
        <translation>signée, pas encore envoyée</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reçue par le service</translation>
    </message>
    <message>
        <source>in evaluation</source>
        <translation>en évaluation</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>classée sans réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Copy sent</source>
        <translation>Copie envoyée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>In evaluation</source>
        <translation>En évaluation</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Classer sans réponse</translation>
    </message>
    <message>
        <source>code of the slip</source>
        <translation>code du bordereau</translation>
    </message>
    <message>
        <source>mail with its code</source>
        <translation>courriel avec le code</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>{step} on {day}</source>
        <translation>{step}, le {day}</translation>
    </message>
    <message>
        <source>noted by {name}</source>
        <translation>noté par {name}</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>Attendu pour le {day}, dépassé</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Attendu pour le {day}</translation>
    </message>
</context>
<context>
    <name>FormCheckDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Ne pas le garder</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Le garder quand même</translation>
    </message>
    <message>
        <source>Keep this form</source>
        <translation>Garder ce formulaire</translation>
    </message>
    <message>
        <source>This form cannot be used here. Nothing was kept. Give its author the list below, correct it, and add it again.</source>
        <translation>Ce formulaire ne peut pas servir ici. Rien n’a été gardé. Donnez la liste ci-dessous à son auteur, faites-le corriger, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The form opens, but does not work everywhere as it is written. Give its author the list below.</source>
        <translation>Le formulaire s’ouvre, mais ne fonctionne pas partout comme il est écrit. Donnez la liste ci-dessous à son auteur.</translation>
    </message>
    <message>
        <source>The form works. Its author may want to know:</source>
        <translation>Le formulaire fonctionne. Son auteur voudra peut-être savoir&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing to report: the form works.</source>
        <translation>Rien à signaler&#xa0;: le formulaire fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its “indicators” sheet feed the assessment.</source>
        <translation>
            <numerusform>%n ligne de sa feuille «&#xa0;indicators&#xa0;» nourrit l’évaluation.</numerusform>
            <numerusform>%n lignes de sa feuille «&#xa0;indicators&#xa0;» nourrissent l’évaluation.</numerusform>
        </translation>
    </message>
    <message>
        <source>It feeds no indicator: its answers are kept and printed, and not assessed.</source>
        <translation>Il ne nourrit aucun indicateur&#xa0;: ses réponses sont gardées et imprimées, et ne sont pas évaluées.</translation>
    </message>
    <message>
        <source>Version {version}. Languages: {languages}. {said}</source>
        <translation>Version {version}. Langues&#xa0;: {languages}. {said}</translation>
    </message>
</context>
<context>
    <name>FormFailures</name>
    <message>
        <source>The questionnaire cannot be used: its file has a fault.</source>
        <translation>Le questionnaire ne peut pas être utilisé&#xa0;: son fichier a un défaut.</translation>
    </message>
    <message>
        <source>Tell the person who looks after the questionnaires. Your earlier answers are safe.</source>
        <translation>Prévenez la personne qui s’occupe des questionnaires. Vos réponses précédentes sont conservées.</translation>
    </message>
    <message>
        <source>Your answer is kept. But this questionnaire asks for more computing than the program does in one step: some of what it works out from the answers may be missing.</source>
        <translation>Votre réponse est enregistrée. Mais ce questionnaire demande plus de calculs que le programme n’en fait en une étape&#xa0;: une partie de ce qu’il déduit des réponses peut manquer.</translation>
    </message>
    <message>
        <source>Go on answering. Report it to whoever made the questionnaire: it is too heavy.</source>
        <translation>Continuez à répondre. Signalez-le à l’auteur du questionnaire&#xa0;: il est trop lourd.</translation>
    </message>
    <message>
        <source>This file is too large: at most {most} MB can be attached. Nothing was changed.</source>
        <translation>Ce fichier est trop gros&#xa0;: on peut joindre {most} Mo au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose a shorter or smaller one, or say in a remark where the file is kept.</source>
        <translation>Choisissez-en un plus court ou plus petit, ou dites dans une remarque où le fichier est conservé.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was changed.</source>
        <translation>Ce fichier est vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copy it from the camera or recorder again, then choose it.</source>
        <translation>Copiez-le de nouveau depuis l’appareil, puis choisissez-le.</translation>
    </message>
    <message>
        <source>This is not a photograph that can be read here. Nothing was changed.</source>
        <translation>Ce n’est pas une photographie lisible ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a sound recording. Nothing was changed.</source>
        <translation>Ce n’est pas un enregistrement sonore. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a film. Nothing was changed.</source>
        <translation>Ce n’est pas un film. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file does not fit. Nothing was changed.</source>
        <translation>Ce fichier ne convient pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture. Some telephones save HEIC: set the camera to “most compatible”, or save the picture as JPEG first.</source>
        <translation>Choisissez une image JPEG, PNG ou WebP. Certains téléphones enregistrent en HEIC&#xa0;: réglez l’appareil photo sur «&#xa0;le plus compatible&#xa0;», ou enregistrez d’abord l’image en JPEG.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This picture is too large to be read safely: it says it has more than {most} million pixels. Nothing was changed.</source>
        <translation>Cette image est trop grande pour être lue sans risque&#xa0;: elle annonce plus de {most} millions de pixels. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Set the camera to a smaller size, or make the picture smaller first.</source>
        <translation>Réglez l’appareil photo sur une taille plus petite, ou réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>This picture is damaged or was not copied whole. Nothing was changed.</source>
        <translation>Cette image est abîmée ou n’a pas été copiée en entier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copy it from the camera or telephone again, then choose it.</source>
        <translation>Copiez-la de nouveau depuis l’appareil ou le téléphone, puis choisissez-la.</translation>
    </message>
</context>
<context>
    <name>FormShelfScreen</name>
    <message>
        <source>Add a partner’s form</source>
        <translation>Ajouter le formulaire d’un partenaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>A form made for ODK or Kobo (an XLSForm workbook or XForm XML) can be used here as it is. It is read once, checked, and kept in the encrypted vault with the lists beside it.</source>
        <translation>Un formulaire fait pour ODK ou Kobo (classeur XLSForm ou XForm XML) sert ici tel quel. Il est lu une fois, vérifié, puis gardé dans le coffre chiffré avec les listes qui l’accompagnent.</translation>
    </message>
    <message>
        <source>Partners’ forms</source>
        <translation>Formulaires de partenaires</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Livrés avec le programme</translation>
    </message>
    <message>
        <source>None yet. “Add a partner’s form” takes one in.</source>
        <translation>Aucun pour le moment. «&#xa0;Ajouter le formulaire d’un partenaire&#xa0;» en reprend un.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) in this vault.</source>
        <translation>
            <numerusform>%n enregistrement dans ce coffre.</numerusform>
            <numerusform>%n enregistrements dans ce coffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and checking the form…</source>
        <translation>Lecture et vérification du formulaire…</translation>
    </message>
    <message>
        <source>Recorded question by question with Ctrl+F5 in an interview. The file for colleagues holds the words and the voice, and nothing of any case.</source>
        <translation>Enregistrés question par question avec Ctrl+F5 dans un questionnaire. Le fichier pour les collègues contient les mots et la voix, et rien d’aucun dossier.</translation>
    </message>
    <message>
        <source>Pass clips on…</source>
        <translation>Transmettre les sons…</translation>
    </message>
    <message>
        <source>Bring clips in…</source>
        <translation>Importer des sons…</translation>
    </message>
    <message>
        <source>Spoken questions and answers</source>
        <translation>Questions et réponses à écouter</translation>
    </message>
    <message>
        <source>Version {version}. From {file}, {day}.</source>
        <translation>Version {version}. Repris de {file}, le {day}.</translation>
    </message>
    <message>
        <source>Stop offering it</source>
        <translation>Ne plus le proposer</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Le proposer de nouveau</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>First, by telephone</source>
        <translation>D’abord, par téléphone</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>À ne pas faire</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n</source>
        <translation>
            <numerusform>Article&#xa0;: %n</numerusform>
            <numerusform>Articles&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to refer</source>
        <translation>Voies de transmission</translation>
    </message>
    <message>
        <source>A concern is always enough: a low result takes none of them away.</source>
        <translation>Une inquiétude suffit toujours&#xa0;: un résultat bas n’en retire aucune.</translation>
    </message>
    <message>
        <source>{title} (suggested)</source>
        <translation>{title} – voie proposée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
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
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change what the organisation says about professional secrecy</source>
        <translation>Modifier ce que l’organisme dit du secret professionnel</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>fixé par votre organisation</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Languages of the questionnaire (F7 swaps them)</source>
        <translation>Langues du questionnaire (F7 les échange)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved in the vault</source>
        <translation>Enregistré dans le coffre</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Langues&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>First: {language}</source>
        <translation>En premier&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Beside it: {language}</source>
        <translation>À côté&#xa0;: {language}</translation>
    </message>
    <message>
        <source>One language only</source>
        <translation>Une seule langue</translation>
    </message>
    <message>
        <source>{title} ({answered}/{total})</source>
        <translation>{title} ({answered}/{total})</translation>
    </message>
    <message>
        <source>Section {place} of {count}</source>
        <translation>Partie {place} sur {count}</translation>
    </message>
    <message>
        <source>Clips of the current question: record, listen (Ctrl+F5)</source>
        <translation>Sons de la question en cours&#xa0;: enregistrer, écouter (Ctrl+F5)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Neutral screen and lock, at once; Escape leads back to the passphrase</source>
        <translation>Écran neutre et verrouillage immédiat&#xa0;; Échap ramène à la phrase de passe</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Unknown, refused, not asked, not safe to ask</source>
        <translation>Inconnu, refus, non posée, dangereux à demander</translation>
    </message>
    <message>
        <source>Next question; in a long text Ctrl+Enter</source>
        <translation>Question suivante&#xa0;; dans un long texte, Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Next section, previous section</source>
        <translation>Partie suivante, partie précédente</translation>
    </message>
    <message>
        <source>Walk over the choices; the space bar ticks</source>
        <translation>Parcourir les choix&#xa0;; la barre d’espace coche</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translation>Remarque sur cette question</translation>
    </message>
    <message>
        <source>Hear the question, or stop; with Shift in the second language</source>
        <translation>Écouter la question, ou arrêter&#xa0;; avec Maj dans la deuxième langue</translation>
    </message>
    <message>
        <source>Record the question and its choices, for whoever reads with difficulty</source>
        <translation>Enregistrer la question et ses réponses, pour qui lit difficilement</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>Échanger les deux langues</translation>
    </message>
    <message>
        <source>The child is speaking: stop asking, write the words down</source>
        <translation>L’enfant se confie&#xa0;: ne plus questionner, noter ses mots</translation>
    </message>
    <message>
        <source>In a case: a danger now? Whom to call</source>
        <translation>Dans un dossier&#xa0;: un danger maintenant&#xa0;? Qui appeler</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>Result, then referral</source>
        <translation>Résultat, puis transmission</translation>
    </message>
    <message>
        <source>New case; in a case, new questionnaire</source>
        <translation>Nouveau dossier&#xa0;; dans un dossier, nouveau questionnaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Everything is saved already; says so</source>
        <translation>Tout est déjà enregistré&#xa0;; le confirme</translation>
    </message>
    <message>
        <source>Back; discards nothing</source>
        <translation>Retour&#xa0;; ne perd rien</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Larger text, smaller text</source>
        <translation>Texte plus grand, plus petit</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Verrouiller et quitter</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold the case</source>
        <translation>Bloquer l’effacement</translation>
    </message>
    <message>
        <source>12/05/2027</source>
        <translation>12/05/2027</translation>
    </message>
    <message>
        <source>A held case cannot be erased by anybody, whatever its date, until the hold is lifted. For example: a court or the police asked to keep it.</source>
        <translation>Un dossier bloqué ne peut être effacé par personne, quelle que soit sa date, tant que le blocage n’est pas levé. Par exemple&#xa0;: un juge ou la police a demandé de le garder.</translation>
    </message>
    <message>
        <source>Why it must be kept</source>
        <translation>Pourquoi il faut le garder</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>The hold goes on after that day; the list of what is due reminds you.</source>
        <translation>Le blocage continue après ce jour&#xa0;; la liste des échéances vous le rappelle.</translation>
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
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take away {title}</source>
        <translation>Retirer&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>This questionnaire is closed. New facts go into a new one.</source>
        <translation>Ce questionnaire est clos. Les faits nouveaux vont dans un nouveau questionnaire.</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Clore le questionnaire</translation>
    </message>
    <message>
        <source>The child is speaking</source>
        <translation>L’enfant se confie</translation>
    </message>
    <message>
        <source>Stop asking, listen, and write the words down (Ctrl+D)</source>
        <translation>Ne plus questionner, écouter et noter ses mots (Ctrl+D)</translation>
    </message>
    <message>
        <source>This case is closed. To write in it, open it again on its page.</source>
        <translation>Ce dossier est clos. Pour y écrire, rouvrez-le sur sa page.</translation>
    </message>
    <message>
        <source>Taken away, with its answers. Ctrl+Z brings it back.</source>
        <translation>Retiré, avec ses réponses. Ctrl+Z le fait revenir.</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Certificate for the key of this vault</source>
        <translation>Certificat pour la clé de ce coffre</translation>
    </message>
    <message>
        <source>Is this you, and the authority your organisation told you of?</source>
        <translation>Est-ce bien vous, et l’autorité dont votre organisation vous a parlé&#xa0;?</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Bring it in and sign with it</source>
        <translation>Importer et signer avec lui</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Head printed on a document (optional)</source>
        <translation>Tête imprimée sur un document (facultatif)</translation>
    </message>
    <message>
        <source>It stands on the last page of a referral, under “Head of the journal”.</source>
        <translation>Elle figure à la dernière page d’une transmission, sous «&#xa0;Tête du journal&#xa0;».</translation>
    </message>
    <message>
        <source>Each line is sealed to the one before. The check finds the first line that was changed or removed, and whether the head printed on a document is in this journal.</source>
        <translation>Chaque ligne est scellée à la précédente. La vérification trouve la première ligne changée ou retirée, et dit si la tête imprimée sur un document est dans ce journal.</translation>
    </message>
    <message>
        <source>Only this case</source>
        <translation>Seulement ce dossier</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Lignes plus anciennes</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Only this act</source>
        <translation>Seulement cet acte</translation>
    </message>
    <message>
        <source>There is no case of that code.</source>
        <translation>Aucun dossier n’a ce code.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>erased case</source>
        <translation>dossier effacé</translation>
    </message>
    <message>
        <source>Not understood. Copy the number and the four groups, as in the example.</source>
        <translation>Pas compris. Recopiez le numéro et les quatre groupes, comme dans l’exemple.</translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>The journal is saved.</source>
        <translation>Le journal est enregistré.</translation>
    </message>
    <message>
        <source>Save the journal as a table</source>
        <translation>Enregistrer le journal en tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>JudgementDialog</name>
    <message>
        <source>My own judgement</source>
        <translation>Mon propre avis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What you know or saw that the questions do not say.</source>
        <translation>Ce que vous savez ou avez vu et que les questions ne disent pas.</translation>
    </message>
    <message>
        <source>In my view</source>
        <translation>À mon avis</translation>
    </message>
    <message>
        <source>Your judgement is kept and printed beside the result. It replaces nothing.</source>
        <translation>Votre avis est conservé et imprimé à côté du résultat. Il ne remplace rien.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>A reason is needed: without it nobody can read it.</source>
        <translation>Une raison est nécessaire&#xa0;: sans elle, personne ne peut le comprendre.</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>What opens this vault, and since when. Every change is written in the journal.</source>
        <translation>Ce qui ouvre ce coffre, et depuis quand. Chaque changement est inscrit au journal.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>There is none: only the recovery opens this vault.</source>
        <translation>Il n’y en a pas&#xa0;: seul le secours ouvre ce coffre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>En refaire</translation>
    </message>
    <message>
        <source>Rehearse, or make new ones</source>
        <translation>Répéter, ou en refaire</translation>
    </message>
    <message>
        <source>Make new ones now</source>
        <translation>En refaire maintenant</translation>
    </message>
    <message>
        <source>Make recovery sheets</source>
        <translation>Faire des feuilles de secours</translation>
    </message>
    <message>
        <source>Recovery on paper</source>
        <translation>Secours sur papier</translation>
    </message>
    <message>
        <source>For the day the passphrase is forgotten. Without it, nobody can open the vault then.</source>
        <translation>Pour le jour où la phrase de passe est oubliée. Sans lui, personne ne peut alors ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Three sheets, two are enough</source>
        <translation>Trois feuilles, dont deux suffisent</translation>
    </message>
    <message>
        <source>series {series}</source>
        <translation>série {series}</translation>
    </message>
    <message>
        <source>rehearsed on {day}</source>
        <translation>répété le {day}</translation>
    </message>
    <message>
        <source>never rehearsed</source>
        <translation>jamais répété</translation>
    </message>
    <message>
        <source>used on {day}</source>
        <translation>utilisé le {day}</translation>
    </message>
    <message>
        <source>This computer may open the vault until I log out</source>
        <translation>Cet ordinateur peut ouvrir le coffre jusqu’à la fin de ma session</translation>
    </message>
    <message>
        <source>Convenient, but whoever can use your session on this computer can then open the vault. It ends when you log out; after the next login the passphrase is asked for once.</source>
        <translation>Pratique, mais qui peut utiliser votre session sur cet ordinateur peut alors ouvrir le coffre. Cela prend fin avec la session&#xa0;; à la suivante, la phrase de passe est demandée une fois.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Entrust to an organisation</source>
        <translation>Confier à une organisation</translation>
    </message>
    <message>
        <source>Fingerprint of its key: {fingerprint}</source>
        <translation>Empreinte de sa clé&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>Whoever holds the organisation’s private key can then open the vault without asking you, if they have its folder. Each time is written in the journal.</source>
        <translation>Qui détient la clé privée de l’organisation peut alors ouvrir le coffre sans vous le demander, s’il en a le dossier. Chaque fois est inscrite au journal.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>De nouvelles clés pour tout</translation>
    </message>
    <message>
        <source>For when a passphrase, a sheet or a copy of the vault may be in other hands: everything is sealed again under new keys. Older copies of the vault keep their old keys. The recovery sheets are void and are made anew.</source>
        <translation>Pour le cas où une phrase de passe, une feuille ou une copie du coffre serait en d’autres mains&#xa0;: tout est scellé à nouveau sous de nouvelles clés. Les copies antérieures du coffre gardent leurs anciennes clés. Les feuilles de secours ne valent plus rien et sont à refaire.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Retirer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>since an earlier version</source>
        <translation>depuis une version antérieure</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>to be rehearsed</source>
        <translation>à répéter</translation>
    </message>
    <message>
        <source>to be made anew</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>Asking the key store of this computer…</source>
        <translation>Demande au trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Choose the organisation’s certificate</source>
        <translation>Choisir le certificat de l’organisation</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Complement to an earlier referral</source>
        <translation>Complément à une transmission</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Quel document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>No. {number} to {recipient}, signed on {moment}. Only what is new or stands otherwise since is printed.</source>
        <translation>N°&#xa0;{number} à {recipient}, signée le {moment}. Seul ce qui est nouveau ou a changé depuis est imprimé.</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
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
        <translation>Ce document concerne un adulte. Les réponses disent un mineur, ou laissent un doute.</translation>
    </message>
    <message>
        <source>This document is for a child. The answers say that the person is an adult.</source>
        <translation>Ce document concerne un enfant. Les réponses disent que la personne est majeure.</translation>
    </message>
    <message>
        <source>No call to the duty prosecutor is noted. In danger, telephone first and note the call under “Danger: 17 · 112 · 119” at the top: the document prints it.</source>
        <translation>Aucun appel au magistrat de permanence n’est noté. En danger, appelez d’abord et notez l’appel sous «&#xa0;Danger&#xa0;: 17 · 112 · 119&#xa0;» en haut&#xa0;: le document l’imprime.</translation>
    </message>
    <message>
        <source>Call to the duty prosecutor noted on {moment}. The document prints it.</source>
        <translation>Appel au magistrat de permanence noté le {moment}. Le document l’imprime.</translation>
    </message>
</context>
<context>
    <name>LanguagePair</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>“Draft” means that no native speaker has checked these translations yet. Read them with care.</source>
        <translation>«&#xa0;Brouillon&#xa0;» signifie qu’aucun locuteur natif n’a encore relu ces textes. Lisez-les avec prudence.</translation>
    </message>
    <message>
        <source>The form’s own language</source>
        <translation>La langue du formulaire</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>as its author wrote it</source>
        <translation>telle que son auteur l’a écrite</translation>
    </message>
    <message>
        <source>back-checked</source>
        <translation>contrôlé par rétrotraduction</translation>
    </message>
    <message>
        <source>checked by a native speaker</source>
        <translation>relu par un locuteur natif</translation>
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
        <translation>Langue de la fenêtre</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>What left on that day</source>
        <translation>Ce qui est parti ce jour-là</translation>
    </message>
    <message>
        <source>No list was kept with this referral. The signed document says what left.</source>
        <translation>Aucune liste n’a été gardée avec cette transmission. Le document signé dit ce qui est parti.</translation>
    </message>
    <message>
        <source>Things that left: {left}. Things held back: {held}. The pages are in the signed document.</source>
        <translation>Éléments partis&#xa0;: {left}. Éléments retenus&#xa0;: {held}. Les pages sont dans le document signé.</translation>
    </message>
    <message>
        <source>Left: {names}</source>
        <translation>Parti&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name}. SHA-256 of the photograph kept here: {digest}</source>
        <translation>{name}. SHA-256 de la photographie gardée ici&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>Held back: {name} – {reason}</source>
        <translation>Retenu&#xa0;: {name} – {reason}</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Nothing particular at this stage</source>
        <translation>Rien de particulier à ce stade</translation>
    </message>
    <message>
        <source>Vigilance</source>
        <translation>Vigilance</translation>
    </message>
    <message>
        <source>Converging indices</source>
        <translation>Indices convergents</translation>
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
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>From now on the case may be erased again when its date has come.</source>
        <translation>Le dossier pourra de nouveau être effacé quand son échéance sera venue.</translation>
    </message>
    <message>
        <source>Why it may go</source>
        <translation>Pourquoi il peut être levé</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Listen in the first language (F5 for the question)</source>
        <translation>Écouter dans la première langue (F5 pour la question)</translation>
    </message>
    <message>
        <source>Listen in the second language (Shift+F5 for the question)</source>
        <translation>Écouter dans la deuxième langue (Maj+F5 pour la question)</translation>
    </message>
</context>
<context>
    <name>LockingScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>A lock costs nothing: what you are typing is kept to the letter, and the cursor stands where it stood when you open the vault again.</source>
        <translation>Un verrouillage ne coûte rien&#xa0;: ce que vous tapez est gardé à la lettre près, et le curseur est à sa place quand vous rouvrez le coffre.</translation>
    </message>
    <message numerus="yes">
        <source>Set by your organisation: after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Fixé par votre organisation&#xa0;: après %n minute au plus tard.</numerusform>
            <numerusform>Fixé par votre organisation&#xa0;: après %n minutes au plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without a key or a movement</source>
        <translation>
            <numerusform>Verrouiller après %n minute sans touche ni mouvement</numerusform>
            <numerusform>Verrouiller après %n minutes sans touche ni mouvement</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key or a movement</source>
        <translation>Sans touche ni mouvement</translation>
    </message>
    <message>
        <source>The last 15 seconds are counted down on the screen; any key or movement stops them.</source>
        <translation>Les 15 dernières secondes sont décomptées à l’écran&#xa0;; toute touche ou tout mouvement arrête le décompte.</translation>
    </message>
    <message>
        <source>Also when I put the window away (minimise it)</source>
        <translation>Aussi quand je range la fenêtre (réduire)</translation>
    </message>
    <message>
        <source>With the computer</source>
        <translation>Avec l’ordinateur</translation>
    </message>
    <message>
        <source>before it sleeps</source>
        <translation>avant sa mise en veille</translation>
    </message>
    <message>
        <source>when its lid is closed</source>
        <translation>quand son capot est fermé</translation>
    </message>
    <message>
        <source>when your session is locked or another one is shown</source>
        <translation>quand votre session est verrouillée ou qu’une autre est affichée</translation>
    </message>
    <message>
        <source>when the screen saver starts</source>
        <translation>quand l’économiseur d’écran démarre</translation>
    </message>
    <message>
        <source>If it slept longer than the time above, the vault is locked before anything is shown again.</source>
        <translation>S’il est resté en veille plus longtemps que la durée ci-dessus, le coffre est verrouillé avant que quoi que ce soit ne réapparaisse.</translation>
    </message>
    <message>
        <source>The vault locks {moments}.</source>
        <translation>Le coffre se verrouille {moments}.</translation>
    </message>
    <message>
        <source>This computer does not tell programs when it sleeps or when the session is locked. Press Ctrl+L before you leave it.</source>
        <translation>Cet ordinateur ne dit pas aux programmes quand il se met en veille ni quand la session est verrouillée. Appuyez sur Ctrl+L avant de le quitter.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Ctrl+L locks, from anywhere, whatever is open.</source>
        <translation>Ctrl+L verrouille, de partout, quoi qui soit ouvert.</translation>
    </message>
    <message>
        <source>F12 shows a plain calendar first, and locks behind it.</source>
        <translation>F12 affiche d’abord un simple calendrier, et verrouille derrière lui.</translation>
    </message>
    <message>
        <source>This computer has no swap: memory is not written to the disk while it runs.</source>
        <translation>Cet ordinateur n’a pas d’espace d’échange&#xa0;: la mémoire n’est pas écrite sur le disque pendant qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Swap on this computer stays in memory and is not written to the disk.</source>
        <translation>L’espace d’échange de cet ordinateur reste en mémoire et n’est pas écrit sur le disque.</translation>
    </message>
    <message>
        <source>Swap on this computer lies on an encrypted disk (dm-crypt).</source>
        <translation>L’espace d’échange de cet ordinateur est sur un disque chiffré (dm-crypt).</translation>
    </message>
    <message>
        <source>Swap on this computer lies on the disk and does not look encrypted. A disk that encrypts itself would not show here.</source>
        <translation>L’espace d’échange de cet ordinateur est sur le disque et ne paraît pas chiffré. Un disque qui se chiffre lui-même ne se verrait pas ici.</translation>
    </message>
    <message>
        <source>It cannot be told from here whether swap on this computer is encrypted.</source>
        <translation>On ne peut pas savoir d’ici si l’espace d’échange de cet ordinateur est chiffré.</translation>
    </message>
    <message>
        <source>What memory leaves on the disk</source>
        <translation>Ce que la mémoire laisse sur le disque</translation>
    </message>
    <message>
        <source>While the vault is open, the words of a case are in the computer’s memory. The system may write parts of memory to the disk (swap), and all of it when it hibernates. FieldScreen cannot prevent that.</source>
        <translation>Tant que le coffre est ouvert, les mots d’un dossier sont dans la mémoire de l’ordinateur. Le système peut écrire des parties de la mémoire sur le disque (espace d’échange), et toute la mémoire quand il hiberne. FieldScreen ne peut pas l’empêcher.</translation>
    </message>
    <message>
        <source>Have the whole disk encrypted (BitLocker, LUKS), lock the vault before you close the lid, and choose sleep or shutting down rather than hibernation on a disk that is not encrypted.</source>
        <translation>Faites chiffrer le disque entier (BitLocker, LUKS), verrouillez le coffre avant de fermer le capot, et préférez la veille ou l’arrêt à l’hibernation sur un disque non chiffré.</translation>
    </message>
</context>
<context>
    <name>LongScaleEditor</name>
    <message>
        <source>From {start} to {end}, in steps of {step}.</source>
        <translation>De {start} à {end}, par pas de {step}.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or fact(s)</source>
        <translation>
            <numerusform>%n parole ou fait</numerusform>
            <numerusform>%n paroles ou faits</numerusform>
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
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n transmission</numerusform>
            <numerusform>%n transmissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed document(s)</source>
        <translation>
            <numerusform>%n document signé</numerusform>
            <numerusform>%n documents signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n autre élément</numerusform>
            <numerusform>%n autres éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>It names no child and no place. Save the draft and open it with your mail program, or copy its parts and attach the signed file. You send it yourself.</source>
        <translation>Il ne nomme ni enfant ni lieu. Enregistrez le brouillon et ouvrez-le avec votre messagerie, ou copiez ses parties et joignez le fichier signé. C’est vous qui l’envoyez.</translation>
    </message>
    <message>
        <source>This office refuses messages of this size. Choose another way.</source>
        <translation>Ce service refuse les messages de cette taille. Choisissez une autre voie.</translation>
    </message>
</context>
<context>
    <name>MessageTextDialog</name>
    <message>
        <source>Subject: {subject}</source>
        <translation>Objet&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MixedChildren</name>
    <message>
        <source>Is this one child? The questionnaires read here name {names}. They are read together, as if it were one child: name, age and answers may be mixed. If they are several, say on the page of the case which child each questionnaire is about.</source>
        <translation>S’agit-il d’un seul enfant&#xa0;? Les questionnaires lus ici nomment {names}. Ils sont lus ensemble, comme s’il s’agissait d’un seul enfant&#xa0;: nom, âge et réponses peuvent être mélangés. S’ils sont plusieurs, indiquez sur la page du dossier de quel enfant parle chaque questionnaire.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Everything is already saved in the vault.</source>
        <translation>Tout est déjà enregistré dans le coffre.</translation>
    </message>
</context>
<context>
    <name>NeutralScreen</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>La nouvelle phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>Propose six words</source>
        <translation>Proposer six mots</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Add words, or let six words be proposed.</source>
        <translation>Cette phrase de passe est trop facile à deviner. Ajoutez des mots, ou laissez proposer six mots.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Les deux phrases de passe ne sont pas les mêmes. Retapez la seconde.</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Complete an entry</source>
        <translation>Compléter une fiche</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep this entry</source>
        <translation>Garder cette fiche</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Départements it answers for</source>
        <translation>Départements dont il répond</translation>
    </message>
    <message>
        <source>Numbers with spaces between them; 69M is the métropole de Lyon. Empty: the whole country.</source>
        <translation>Numéros séparés par des espaces&#xa0;; 69M est la métropole de Lyon. Vide&#xa0;: tout le pays.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>Certificate for sealed mail</source>
        <translation>Certificat pour le courrier chiffré</translation>
    </message>
    <message>
        <source>call to the office, its website, a letter</source>
        <translation>appel au service, son site, un courrier</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Everything on this page counts as checked on that day. Empty: still to check.</source>
        <translation>Tout ce qui est sur cette page compte comme vérifié ce jour-là. Vide&#xa0;: encore à vérifier.</translation>
    </message>
    <message>
        <source>Choose the office’s certificate</source>
        <translation>Choisir le certificat du service</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>{name}, until {day}. Compare it with the office by telephone.</source>
        <translation>{name}, jusqu’au {day}. À comparer par téléphone avec le service.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Say where it comes from.</source>
        <translation>Dites d’où cela vient.</translation>
    </message>
</context>
<context>
    <name>OrganisationCheckDialog</name>
    <message>
        <source>What it sets is shown as “set by your organisation”, until it is removed.</source>
        <translation>Ce qu’il fixe s’affiche comme «&#xa0;fixé par votre organisation&#xa0;», jusqu’à ce qu’on le retire.</translation>
    </message>
    <message>
        <source>I compared these words with the signer, on the telephone</source>
        <translation>J’ai comparé ces mots avec le signataire, au téléphone</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <translation>Ne pas l’importer</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>L’importer</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Entrust to an organisation</source>
        <translation>Confier à une organisation</translation>
    </message>
    <message>
        <source>an age key, which names nobody</source>
        <translation>une clé age, qui ne nomme personne</translation>
    </message>
    <message>
        <source>This key belongs to: {holder}</source>
        <translation>Cette clé est celle de&#xa0;: {holder}</translation>
    </message>
    <message>
        <source>Certificate valid until {day}</source>
        <translation>Certificat valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Empreinte de sa clé</translation>
    </message>
    <message>
        <source>Read the fingerprint out on the telephone to somebody you know there: only that tells whose key this is. From then on its holder can open this vault and every copy of it without asking you.</source>
        <translation>Lisez l’empreinte au téléphone à une personne que vous y connaissez&#xa0;: cela seul dit à qui est cette clé. Dès lors, son détenteur peut ouvrir ce coffre et toute copie de ce coffre sans vous le demander.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is the right one: entrust</source>
        <translation>C’est la bonne&#xa0;: confier</translation>
    </message>
</context>
<context>
    <name>OrganisationFailures</name>
    <message>
        <source>This file is no settings of an organisation that can be used: {where}.</source>
        <translation>Ce fichier n’est pas un réglage d’organisation utilisable&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell whoever made it.</source>
        <translation>Rien n’a été changé. Dites-le à qui l’a fait.</translation>
    </message>
    <message>
        <source>The signature does not hold for these settings.</source>
        <translation>La signature ne vaut pas pour ces réglages.</translation>
    </message>
    <message>
        <source>Do not use them. Ask whoever gave you the file for another copy.</source>
        <translation>Ne les utilisez pas. Demandez un autre exemplaire à qui vous l’a donné.</translation>
    </message>
    <message>
        <source>Nobody signed these settings.</source>
        <translation>Personne n’a signé ces réglages.</translation>
    </message>
    <message>
        <source>Ask your organisation for the signed file (.fsorg), made with “fieldscreen organisation sign”.</source>
        <translation>Demandez à votre organisation le fichier signé (.fsorg), fait avec «&#xa0;fieldscreen organisation sign&#xa0;».</translation>
    </message>
    <message>
        <source>Version {kept} is in force, and {version} is older. Nothing was changed.</source>
        <translation>La version {kept} est en vigueur, et {version} est plus ancienne. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>To go back, remove the settings in force first.</source>
        <translation>Pour revenir en arrière, retirez d’abord les réglages en vigueur.</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>C’est fixé par votre organisation.</translation>
    </message>
    <message>
        <source>Vault → Organisation says who signed it.</source>
        <translation>Coffre → Organisation dit qui l’a signé.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Choose your organisation’s signed settings</source>
        <translation>Choisir les réglages signés de votre organisation</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Lire et vérifier</translation>
    </message>
</context>
<context>
    <name>OrganisationScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring in settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your organisation can give all its workers the same settings, in one signed file. It holds nothing of any case.</source>
        <translation>Votre organisation peut donner à tous ses intervenants les mêmes réglages, dans un seul fichier signé. Il ne contient rien d’aucun dossier.</translation>
    </message>
    <message>
        <source>Nothing is set by an organisation: every choice is yours.</source>
        <translation>Rien n’est fixé par une organisation&#xa0;: chaque choix est le vôtre.</translation>
    </message>
    <message>
        <source>Remove these settings</source>
        <translation>Retirer ces réglages</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Qui l’a signé</translation>
    </message>
    <message>
        <source>What you still choose</source>
        <translation>Ce que vous choisissez encore</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Fixé par votre organisation</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Use this version for new cases</source>
        <translation>Utiliser cette version pour les nouveaux dossiers</translation>
    </message>
    <message>
        <source>{identifier}, version {version} of {day}, {count} indicators. Licence: {licence}</source>
        <translation>{identifier}, version {version} du {day}, {count} indices. Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>This file is not the one the program was shipped with: somebody changed it.</source>
        <translation>Ce fichier n’est pas celui livré avec le programme&#xa0;: quelqu’un l’a changé.</translation>
    </message>
    <message>
        <source>Shipped with the program, unchanged.</source>
        <translation>Livré avec le programme, inchangé.</translation>
    </message>
    <message>
        <source>Brought in. Nobody signed it.</source>
        <translation>Importé. Personne ne l’a signé.</translation>
    </message>
    <message>
        <source>Brought in. Signed by “{name}”, fingerprint {words} ({digits}).</source>
        <translation>Importé. Signé par «&#xa0;{name}&#xa0;», empreinte {words} ({digits}).</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>pas en usage</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>source secondaire</translation>
    </message>
    <message>
        <source>background knowledge</source>
        <translation>connaissance générale</translation>
    </message>
    <message>
        <source>the author’s own</source>
        <translation>propre à l’auteur</translation>
    </message>
    <message>
        <source>What changed in each version</source>
        <translation>Ce qui a changé à chaque version</translation>
    </message>
</context>
<context>
    <name>PackCheckDialog</name>
    <message>
        <source>Do not bring it in</source>
        <translation>Ne pas l’importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>Refused: an indicator may not be about origin, nationality, religion, custom or way of life.</source>
        <translation>Refusé&#xa0;: un indice ne peut porter ni sur une origine, une nationalité, une religion, un usage, ni sur un mode de vie.</translation>
    </message>
    <message>
        <source>This very version is in use already.</source>
        <translation>Cette version même est déjà en usage.</translation>
    </message>
    <message>
        <source>{kept} is in use, and this one is not newer: it does not come in.</source>
        <translation>{kept} est en usage et celui-ci n’est pas plus récent&#xa0;: il n’est pas importé.</translation>
    </message>
    <message>
        <source>It would take the place of {kept} for new cases. Open cases keep theirs.</source>
        <translation>Il prendrait la place de {kept} pour les nouveaux dossiers. Les dossiers ouverts gardent le leur.</translation>
    </message>
    <message>
        <source>It can be used. It takes no other pack’s place.</source>
        <translation>Il peut servir. Il ne prend la place d’aucun autre.</translation>
    </message>
    <message>
        <source>{where}: no list of words checks the language “{tag}”.</source>
        <translation>{where}&#xa0;: aucune liste de mots ne contrôle la langue «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>{where}: “{word}” in “{text}”. {why}</source>
        <translation>{where}&#xa0;: «&#xa0;{word}&#xa0;» dans «&#xa0;{text}&#xa0;». {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a weight: no automatic reading.</source>
        <translation>
            <numerusform>%n indice sans poids&#xa0;: pas de lecture automatique.</numerusform>
            <numerusform>%n indices sans poids&#xa0;: pas de lecture automatique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) rest on background knowledge or on the author.</source>
        <translation>
            <numerusform>%n indice repose sur des connaissances générales ou sur l’auteur.</numerusform>
            <numerusform>%n indices reposent sur des connaissances générales ou sur l’auteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts are missing in: {languages}.</source>
        <translation>Des textes manquent en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Not reviewed yet in: {languages}.</source>
        <translation>Pas encore relu en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Indicators added: {codes}</source>
        <translation>Indices ajoutés&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Indicators removed: {codes}</source>
        <translation>Indices retirés&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Weights changed: {codes}</source>
        <translation>Poids changés&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Texts changed: {codes}</source>
        <translation>Textes changés&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Same indicators, same weights, same texts.</source>
        <translation>Mêmes indices, mêmes poids, mêmes textes.</translation>
    </message>
    <message>
        <source>Open cases that keep an older version: {cases}</source>
        <translation>Dossiers ouverts qui gardent une version plus ancienne&#xa0;: {cases}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nobody signed this pack: whoever handed it on may have changed it.</source>
        <translation>Personne n’a signé ce référentiel&#xa0;: quiconque l’a transmis a pu le changer.</translation>
    </message>
    <message>
        <source>I know where it comes from and take it unsigned</source>
        <translation>Je sais d’où il vient et je le prends sans signature</translation>
    </message>
    <message>
        <source>Signed by “{name}”. Its fingerprint: {words} ({digits})</source>
        <translation>Signé par «&#xa0;{name}&#xa0;». Son empreinte&#xa0;: {words} ({digits})</translation>
    </message>
    <message>
        <source>I compared these words with the signer, on the telephone</source>
        <translation>J’ai comparé ces mots avec le signataire, au téléphone</translation>
    </message>
    <message>
        <source>You signed this pack yourself.</source>
        <translation>Vous avez signé ce référentiel vous-même.</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Qui en répond</translation>
    </message>
</context>
<context>
    <name>PackFailures</name>
    <message>
        <source>This file is no indicator pack that can be used: {where}.</source>
        <translation>Ce fichier n’est pas un référentiel utilisable&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Nothing was brought in. Tell its author; “fieldscreen pack check” says more.</source>
        <translation>Rien n’a été importé. Dites-le à son auteur&#xa0;; «&#xa0;fieldscreen pack check&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>An indicator may not be about origin, nationality, religion, custom or way of life. Nothing was brought in.</source>
        <translation>Un indice ne peut porter ni sur une origine, une nationalité, une religion, un usage, ni sur un mode de vie. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Give its author the list of words that was shown.</source>
        <translation>Donnez à son auteur la liste des mots affichés.</translation>
    </message>
    <message>
        <source>Nobody you trust signed {reference}.</source>
        <translation>Personne de confiance n’a signé {reference}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer, on the telephone, then bring it in.</source>
        <translation>Comparez l’empreinte avec le signataire, au téléphone, puis importez-le.</translation>
    </message>
    <message>
        <source>{reference} would take the place of {replaced}.</source>
        <translation>{reference} prendrait la place de {replaced}.</translation>
    </message>
    <message>
        <source>Look at what changes, then bring it in if you mean it.</source>
        <translation>Regardez ce qui change, puis importez-le si c’est voulu.</translation>
    </message>
    <message>
        <source>{kept} is in use, and {reference} is not newer.</source>
        <translation>{kept} est en usage, et {reference} n’est pas plus récent.</translation>
    </message>
    <message>
        <source>Nothing was brought in. To go back, choose a version that is listed here.</source>
        <translation>Rien n’a été importé. Pour revenir en arrière, choisissez une version de la liste.</translation>
    </message>
    <message>
        <source>The signature beside the file does not hold for it.</source>
        <translation>La signature à côté du fichier ne vaut pas pour lui.</translation>
    </message>
    <message>
        <source>Do not use it. Ask whoever gave it to you for another copy.</source>
        <translation>Ne l’utilisez pas. Demandez-en un autre exemplaire à qui vous l’a donné.</translation>
    </message>
    <message>
        <source>There is no pack {reference} here.</source>
        <translation>Il n’y a pas ici de référentiel {reference}.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>PackShelfScreen</name>
    <message>
        <source>Bring in a pack</source>
        <translation>Importer un référentiel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Indicator packs</source>
        <translation>Référentiels</translation>
    </message>
    <message>
        <source>What the answers are read with. A case keeps the version it was read with; a newer one is compared, and takes its place only when you say so. You can always go back.</source>
        <translation>Ce avec quoi les réponses sont lues. Un dossier garde la version avec laquelle il a été lu&#xa0;; une plus récente est comparée, et ne prend sa place que si vous le dites. On peut toujours revenir en arrière.</translation>
    </message>
    <message>
        <source>Reading and checking the pack…</source>
        <translation>Lecture et vérification du référentiel…</translation>
    </message>
    <message>
        <source>Case {code} keeps {reference}</source>
        <translation>Le dossier {code} garde {reference}</translation>
    </message>
    <message>
        <source>See what the version in use would change in its result.</source>
        <translation>Voir ce que la version en usage changerait dans son résultat.</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>To be told by telephone: {label}</source>
        <translation>À dire par téléphone&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>Comparer les deux versions</translation>
    </message>
    <message>
        <source>Nothing noted: {titles}</source>
        <translation>Rien de relevé&#xa0;: {titles}</translation>
    </message>
    <message numerus="yes">
        <source>Indices present: %n</source>
        <translation>
            <numerusform>Indices présents&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Indices présents&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still unknown: %n</source>
        <translation>
            <numerusform>Encore inconnus&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Encore inconnus&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers speak against: %n</source>
        <translation>
            <numerusform>Les réponses disent le contraire&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Les réponses disent le contraire&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positive</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>on ne peut pas encore dire</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>non positive</translation>
    </message>
    <message>
        <source>weight: {weight}</source>
        <translation>poids&#xa0;: {weight}</translation>
    </message>
    <message>
        <source>speaks to: {elements}</source>
        <translation>concerne&#xa0;: {elements}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Could be settled by: {questions}</source>
        <translation>Pourrait être tranché par&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>No question of this questionnaire asks for it.</source>
        <translation>Aucune question de ce questionnaire ne porte dessus.</translation>
    </message>
    <message>
        <source>If it were present, this dimension would be positive.</source>
        <translation>S’il était présent, cette dimension serait positive.</translation>
    </message>
    <message>
        <source>{side}: {question} → {answer}</source>
        <translation>{side}&#xa0;: {question} → {answer}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>Show the question: {question}</source>
        <translation>Voir la question&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Voir la question</translation>
    </message>
    <message numerus="yes">
        <source>What is missing and would change the reading: %n</source>
        <translation>
            <numerusform>Ce qui manque et changerait la lecture&#xa0;: %n</numerusform>
            <numerusform>Ce qui manque et changerait la lecture&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>On paper: {title}</source>
        <translation>Sur papier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Langue principale</translation>
    </message>
    <message>
        <source>Second language, beside it</source>
        <translation>Deuxième langue, à côté</translation>
    </message>
    <message>
        <source>A sheet with numbered questions and coded boxes, for a visit without the laptop. It holds nothing of any case. Once filled it is as secret as a case, and nothing protects it: copy it in as soon as you can.</source>
        <translation>Une feuille avec des questions numérotées et des cases codées, pour une visite sans l’ordinateur. Elle ne contient rien d’aucun dossier. Une fois remplie, elle est aussi secrète qu’un dossier et rien ne la protège&#xa0;: recopiez-la dès que possible.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Save the questionnaire on paper</source>
        <translation>Enregistrer le questionnaire papier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>La feuille se prépare…</translation>
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
        <translation>Jour où la feuille a été remplie</translation>
    </message>
    <message>
        <source>A month or “about 2026” will do too.</source>
        <translation>Un mois ou «&#xa0;vers 2026&#xa0;» suffit aussi.</translation>
    </message>
    <message>
        <source>Who filled it</source>
        <translation>Qui l’a remplie</translation>
    </message>
    <message>
        <source>Every answer will be marked as copied from this sheet, here and in the referral. Type the number of the question, then the code.</source>
        <translation>Chaque réponse sera marquée comme recopiée de cette feuille, ici et dans la transmission. Tapez le numéro de la question, puis le code.</translation>
    </message>
    <message>
        <source>Where (optional)</source>
        <translation>Où (facultatif)</translation>
    </message>
    <message>
        <source>At the foot of the sheet must stand: {id} · version {version}. Numbers are its own.</source>
        <translation>Au bas de la feuille doit figurer&#xa0;: {id} · version {version}. Les numéros sont ceux de cette version.</translation>
    </message>
    <message>
        <source>Somebody held the pen: a name or a function.</source>
        <translation>Quelqu’un tenait le stylo&#xa0;: un nom ou une fonction.</translation>
    </message>
    <message>
        <source>Not understood as a date yet. Day first, as in 20/11/2026.</source>
        <translation>Pas encore compris comme une date. Le jour d’abord, comme 20/11/2026.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <source>Pass clips on</source>
        <translation>Transmettre les sons</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Signer et enregistrer</translation>
    </message>
    <message>
        <source>Choose the file of clips</source>
        <translation>Choisir le fichier de sons</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Lire et vérifier</translation>
    </message>
    <message>
        <source>Saved as {name}, with its signature beside it. Pass both files on. Whoever has them can hear them.</source>
        <translation>Enregistré sous {name}, avec sa signature à côté. Transmettez les deux fichiers. Qui les a peut les écouter.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) brought in.</source>
        <translation>
            <numerusform>%n son importé.</numerusform>
            <numerusform>%n sons importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>The cases are not sealed again. A copy of the vault made earlier still opens with the passphrase it had.</source>
        <translation>Les dossiers ne sont pas scellés à nouveau. Une copie du coffre faite plus tôt s’ouvre toujours avec la phrase de passe d’alors.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement de la phrase de passe…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Clavier&#xa0;: {layout}</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Your organisation’s period</source>
        <translation>Durée de votre organisme</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Quelle durée</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Why it is longer than suggested (not needed for a shorter one)</source>
        <translation>Pourquoi elle est plus longue que la suggestion (inutile pour une plus courte)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Suggested: {period}.</source>
        <translation>Suggestion&#xa0;: {period}.</translation>
    </message>
    <message>
        <source>Never more than {period}.</source>
        <translation>Jamais plus de {period}.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>A person of this case</source>
        <translation>Une personne de ce dossier</translation>
    </message>
    <message>
        <source>12/05/2013, 2013, about 13 years</source>
        <translation>12/05/2013, 2013, environ 13 ans</translation>
    </message>
    <message>
        <source>Date of birth, or age</source>
        <translation>Date de naissance, ou âge</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Why this person is in the case</source>
        <translation>Pourquoi cette personne est dans le dossier</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names, separated by commas</source>
        <translation>Autres noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Minor or adult, as far as you can tell</source>
        <translation>Mineur ou majeur, autant que vous puissiez le dire</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Tie to the child, in words</source>
        <translation>Lien avec l’enfant, en mots</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Whose parent, brother, sister or acquaintance</source>
        <translation>De qui est-ce un parent, un frère, une sœur, une connaissance</translation>
    </message>
    <message>
        <source>Printed in the referral of those ticked only. None ticked: in each, with that remark.</source>
        <translation>Imprimé seulement dans la transmission des personnes cochées. Aucune cochée&#xa0;: dans chacune, avec cette remarque.</translation>
    </message>
    <message>
        <source>Not understood as a date. Day first, as in 12/05/2013.</source>
        <translation>Pas compris comme une date. Le jour d’abord, comme 12/05/2013.</translation>
    </message>
</context>
<context>
    <name>PhotographFailures</name>
    <message>
        <source>A photograph you chose cannot be read whole any more: {name}. No page was made; everything else of the referral is kept.</source>
        <translation>Une photographie que vous avez choisie ne peut plus être lue entièrement&#xa0;: {name}. Aucune page n’a été faite&#xa0;; tout le reste de la transmission est gardé.</translation>
    </message>
    <message>
        <source>Go back to the first step and leave this photograph out, then go on. A backup may still hold it whole.</source>
        <translation>Revenez à la première étape, retirez cette photographie, puis continuez. Une sauvegarde l’a peut-être encore entière.</translation>
    </message>
    <message>
        <source>A photograph you chose is not among those of these questionnaires any more. No page was made.</source>
        <translation>Une photographie que vous avez choisie n’est plus parmi celles de ces questionnaires. Aucune page n’a été faite.</translation>
    </message>
    <message>
        <source>A photograph you chose is not among those of these questionnaires any more: {name}. No page was made.</source>
        <translation>Une photographie que vous avez choisie n’est plus parmi celles de ces questionnaires&#xa0;: {name}. Aucune page n’a été faite.</translation>
    </message>
    <message>
        <source>Leave the referral and open it again: the first step shows the photographs there are now.</source>
        <translation>Quittez la transmission et rouvrez-la&#xa0;: la première étape montre les photographies qu’il y a maintenant.</translation>
    </message>
</context>
<context>
    <name>PhotographRow</name>
    <message>
        <source>Let it leave in this referral</source>
        <translation>La joindre à cette transmission</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What can be seen, in a few words: printed, and read out to whoever cannot see the picture.</source>
        <translation>Ce que l’on voit, en quelques mots&#xa0;: elle est imprimée, et lue à qui ne voit pas l’image.</translation>
    </message>
    <message>
        <source>Attached for the place, for everybody of this case</source>
        <translation>Jointe pour le lieu, pour toutes les personnes de ce dossier</translation>
    </message>
    <message>
        <source>{name} · added {moment} · {width} × {height} pixels</source>
        <translation>{name} · ajoutée le {moment} · {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Photograph: {question}</source>
        <translation>Photographie&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>PhotographsCard</name>
    <message>
        <source>A photograph chosen before is not offered any more: it was taken away, replaced, or its questionnaire is now about somebody else. It does not leave.</source>
        <translation>Une photographie choisie auparavant n’est plus proposée&#xa0;: elle a été retirée, remplacée, ou son questionnaire concerne maintenant quelqu’un d’autre. Elle ne part pas.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>None leaves unless you choose it here. A face, a home or a number plate tells more than words and cannot be taken back: choose only what this office needs in order to protect. A copy reduced for print leaves; the photograph itself stays here.</source>
        <translation>Aucune ne part sans que vous la choisissiez ici. Un visage, un lieu de vie, une plaque d’immatriculation en disent plus que des mots et ne se reprennent pas&#xa0;: ne choisissez que ce dont ce service a besoin pour protéger. Ce qui part est une copie réduite pour l’impression&#xa0;; la photographie elle-même reste ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) will leave in this referral.</source>
        <translation>
            <numerusform>%n photographie partira dans cette transmission.</numerusform>
            <numerusform>%n photographies partiront dans cette transmission.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceSearch</name>
    <message>
        <source>Where the child is: commune</source>
        <translation>Où se trouve l’enfant&#xa0;: commune</translation>
    </message>
    <message>
        <source>First letters, with or without accents; the département’s number helps: st denis 93</source>
        <translation>Premières lettres, avec ou sans accents&#xa0;; le numéro du département aide&#xa0;: st denis 93</translation>
    </message>
    <message>
        <source>No commune of that name. Try its first letters only, or another spelling.</source>
        <translation>Aucune commune de ce nom. Essayez les premières lettres seulement, ou une autre orthographe.</translation>
    </message>
    <message>
        <source>{commune} ({number}, {department})</source>
        <translation>{commune} ({number}, {department})</translation>
    </message>
    <message>
        <source>{place}, now part of {commune}</source>
        <translation>{place}, aujourd’hui dans {commune}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Change something</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Sign these pages</source>
        <translation>Signer ces pages</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Read every page before you sign</source>
        <translation>Lisez chaque page avant de signer</translation>
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
        <translation>{pages}, {size} Mo</translation>
    </message>
    <message>
        <source>These signs are printed as their code, because no font has them: {signs}</source>
        <translation>Ces signes sont imprimés par leur code, car aucune police ne les contient&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Held back, and yet said elsewhere in these pages. Change that, or hold it back too:</source>
        <translation>Retenu, et pourtant dit ailleurs dans ces pages. Modifiez-le, ou retenez-le aussi&#xa0;:</translation>
    </message>
    <message>
        <source>{letter} ({given}): “{words}”</source>
        <translation>{letter} ({given})&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The name of somebody who informed, or a word of it, stands outside the detachable sheet: in words left as they were said, or typed without a capital. Whoever reads the document may recognise them:</source>
        <translation>Le nom d’une personne qui a informé, ou un mot de ce nom, figure hors de la feuille détachable&#xa0;: dans des paroles laissées telles qu’elles ont été dites, ou écrit sans majuscule. Qui lit le document peut la reconnaître&#xa0;:</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Stand beside the printer, and use one that keeps no copy where you can.</source>
        <translation>Restez à côté de l’imprimante, et prenez-en si possible une qui ne garde pas de copie.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the pages as a file and print them elsewhere.</source>
        <translation>Cet ordinateur ne connaît pas d’imprimante. Enregistrez les pages et imprimez-les ailleurs.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Try again, or save them as a file.</source>
        <translation>L’imprimante n’a pas pris les pages. Réessayez, ou enregistrez-les.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>{percent} % done</source>
        <translation>fait à {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>This kind of question cannot be answered here. Write the answer in a remark.</source>
        <translation>Ce type de question ne peut pas recevoir de réponse ici. Écrivez la réponse dans une remarque.</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>{key}  {state}</source>
        <translation>{key}  {state}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remark (F2)</source>
        <translation>Remarque (F2)</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>Votre remarque</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translation>Remarque sur cette question</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Take back</source>
        <translation>Annuler la dernière</translation>
    </message>
    <message>
        <source>Number, space, code, Enter</source>
        <translation>Numéro, espace, code, Entrée</translation>
    </message>
    <message>
        <source>{number}: {answer}</source>
        <translation>{number}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>This order is right</source>
        <translation>Cet ordre est le bon</translation>
    </message>
    <message>
        <source>{choice}: higher</source>
        <translation>{choice}&#xa0;: plus haut</translation>
    </message>
    <message>
        <source>{choice}: lower</source>
        <translation>{choice}&#xa0;: plus bas</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>Name of the office</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>For example: CRIP and the name of the département, or the prosecutor of a court</source>
        <translation>Par exemple&#xa0;: CRIP et nom du département, ou procureur de la République et tribunal</translation>
    </message>
    <message>
        <source>entered by the worker</source>
        <translation>saisi par le professionnel</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Un autre service</translation>
    </message>
    <message>
        <source>Offices you have written to</source>
        <translation>Services à qui vous avez déjà écrit</translation>
    </message>
    <message>
        <source>FieldScreen ships no addresses it cannot vouch for. Enter what you know from a source you trust; an empty line stays empty in the document.</source>
        <translation>FieldScreen ne fournit aucune adresse dont il ne peut répondre. Saisissez ce que vous tenez d’une source sûre&#xa0;; une ligne vide reste vide dans le document.</translation>
    </message>
    <message>
        <source>Département (number)</source>
        <translation>Département (numéro)</translation>
    </message>
    <message>
        <source>The one where the child lives or, without a home, was found.</source>
        <translation>Celui où l’enfant vit ou, sans domicile, celui où il a été trouvé.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>{what}: {value} ({mark})</source>
        <translation>{what}&#xa0;: {value} ({mark})</translation>
    </message>
    <message>
        <source>Nobody has noted when this was last checked.</source>
        <translation>Personne n’a noté quand ces données ont été vérifiées.</translation>
    </message>
    <message>
        <source>Last checked on {day}. Source: {source}.</source>
        <translation>Vérifié le {day}. Source&#xa0;: {source}.</translation>
    </message>
</context>
<context>
    <name>RecipientFailures</name>
    <message>
        <source>No acknowledgement code stands there.</source>
        <translation>Aucun code d’accusé de réception ne s’y trouve.</translation>
    </message>
    <message>
        <source>It has eight signs, such as 7K3M-Q2XA. If the office said so without it, note it as told by telephone.</source>
        <translation>Il a huit signes, comme 7K3M-Q2XA. Si le service l’a dit sans le code, notez «&#xa0;Dit par téléphone&#xa0;».</translation>
    </message>
    <message>
        <source>The code {code} is not of this referral.</source>
        <translation>Le code {code} n’est pas celui de cette transmission.</translation>
    </message>
    <message>
        <source>It is of no referral in this vault. Look whether a sign was misread.</source>
        <translation>Il n’est celui d’aucune transmission de ce coffre. Regardez si un signe a été mal lu.</translation>
    </message>
    <message>
        <source>It belongs to referral no. {number}. Note it there.</source>
        <translation>C’est celui de la transmission n° {number}. Notez-le là.</translation>
    </message>
    <message>
        <source>This cannot be used as an entry. Nothing was kept.</source>
        <translation>Ceci ne peut pas servir de fiche. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>An office needs a name; the largest message is a whole number of megabytes. For a file: ask for it again.</source>
        <translation>Un service a besoin d’un nom&#xa0;; la taille maximale est un nombre entier de mégaoctets. Pour un fichier&#xa0;: demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>The signature does not belong to this file.</source>
        <translation>La signature n’est pas celle de ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask for both files again, by another way.</source>
        <translation>Rien n’a été gardé. Demandez à nouveau les deux fichiers, par une autre voie.</translation>
    </message>
    <message>
        <source>Nobody you trust signed these entries.</source>
        <translation>Ces fiches ne sont signées par personne de confiance.</translation>
    </message>
    <message>
        <source>Nothing was kept. Compare the signer’s words with your organisation first.</source>
        <translation>Rien n’a été gardé. Comparez d’abord les mots du signataire avec votre organisme.</translation>
    </message>
    <message>
        <source>There is no entry of your own to pass on.</source>
        <translation>Il n’y a aucune fiche de votre organisme à transmettre.</translation>
    </message>
    <message>
        <source>Complete an entry, or add an office, first.</source>
        <translation>Complétez d’abord une fiche, ou ajoutez un service.</translation>
    </message>
    <message>
        <source>This file is no certificate.</source>
        <translation>Ce fichier n’est pas un certificat.</translation>
    </message>
    <message>
        <source>Ask the office for its certificate as a .pem, .crt or .cer file.</source>
        <translation>Demandez au service son certificat en fichier .pem, .crt ou .cer.</translation>
    </message>
    <message>
        <source>“{address}” is no mail address.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>Correct it in the directory of recipients. The signed document is kept.</source>
        <translation>Corrigez-la dans l’annuaire des destinataires. Le document signé est gardé.</translation>
    </message>
    <message>
        <source>The person has not agreed: this document leaves with their agreement only.</source>
        <translation>La personne n’a pas donné son accord&#xa0;: ce document ne part qu’avec son accord.</translation>
    </message>
    <message>
        <source>Note their agreement, or choose another document. Danger now: telephone 17.</source>
        <translation>Notez son accord, ou choisissez un autre document. Danger maintenant&#xa0;: appelez le 17.</translation>
    </message>
    <message>
        <source>The case has changed since you saw what leaves.</source>
        <translation>Le dossier a changé depuis que vous avez vu ce qui part.</translation>
    </message>
    <message>
        <source>Look at the list again, then have the pages made.</source>
        <translation>Relisez la liste, puis faites faire les pages.</translation>
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
        <translation>Procureur de la République</translation>
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
        <translation>Autre service</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Secure mail (MSSanté)</source>
        <translation>Messagerie sécurisée (MSSanté)</translation>
    </message>
    <message>
        <source>Online portal</source>
        <translation>Téléservice</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier postal</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise en main propre</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Number outside office hours</source>
        <translation>Numéro hors des heures de bureau</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse du téléservice</translation>
    </message>
    <message>
        <source>Ways it accepts</source>
        <translation>Voies acceptées</translation>
    </message>
    <message>
        <source>Largest message (MB)</source>
        <translation>Taille maximale d’un message (Mo)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{sure} · {source} · no date noted</source>
        <translation>{sure} · {source} · aucune date notée</translation>
    </message>
    <message>
        <source>{sure} · {source} · {day}</source>
        <translation>{sure} · {source} · {day}</translation>
    </message>
    <message>
        <source>Not known, and never invented: {details}. Enter it from a source you trust.</source>
        <translation>Inconnu, et jamais inventé&#xa0;: {details}. Saisissez-le d’après une source sûre.</translation>
    </message>
    <message>
        <source>Nobody has noted when this was last checked. Check it before you send.</source>
        <translation>Personne n’a noté quand cela a été vérifié. Vérifiez avant d’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>Last checked on {day}, more than %n month(s) ago: offices move and change addresses. Check it before you send.</source>
        <translation>
            <numerusform>Vérifié le {day}, il y a plus de %n mois&#xa0;: les services déménagent et changent d’adresse. Vérifiez avant d’envoyer.</numerusform>
            <numerusform>Vérifié le {day}, il y a plus de %n mois&#xa0;: les services déménagent et changent d’adresse. Vérifiez avant d’envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Tout le pays</translation>
    </message>
</context>
<context>
    <name>RecipientsScreen</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Pass entries on</source>
        <translation>Transmettre des fiches</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Signer et enregistrer</translation>
    </message>
    <message>
        <source>Choose the file of entries</source>
        <translation>Choisir le fichier de fiches</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Lire et vérifier</translation>
    </message>
    <message>
        <source>Saved as {name}, with its signature beside it. Pass both files on.</source>
        <translation>Enregistré sous {name}, avec sa signature à côté. Transmettez les deux fichiers.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>Importer des fiches</translation>
    </message>
    <message>
        <source>Who receives a referral depends on where the child is. FieldScreen ships only what a source says, with its date; an address or number nobody could vouch for is left empty. Complete it here, and pass your entries on to colleagues as a signed file.</source>
        <translation>Qui reçoit une transmission dépend du lieu où se trouve l’enfant. FieldScreen ne livre que ce qu’une source dit, avec sa date&#xa0;; une adresse ou un numéro dont personne ne répond reste vide. Complétez-le ici, et transmettez vos fiches à vos collègues en un fichier signé.</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>Choisir un département</translation>
    </message>
    <message>
        <source>Who answers for a place</source>
        <translation>Qui répond d’un lieu</translation>
    </message>
    <message>
        <source>Or by département</source>
        <translation>Ou par département</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Entries of your organisation</source>
        <translation>Fiches de votre organisme</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>essayé</translation>
    </message>
    <message>
        <source>to check again</source>
        <translation>à revérifier</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Complete this entry</source>
        <translation>Compléter cette fiche</translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source>Clips of this question</source>
        <translation>Sons de cette question</translation>
    </message>
    <message>
        <source>Read the words aloud in your own voice, in this language: {language}. Never record the child, nor anybody you are asking. The clip is kept in your vault, for these words wherever they stand.</source>
        <translation>Lisez ces mots à voix haute, de votre propre voix, dans cette langue&#xa0;: {language}. N’enregistrez jamais l’enfant, ni une personne que vous interrogez. Le son est gardé dans votre coffre, pour ces mots partout où ils figurent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The microphone gave no sound. Check that it is plugged in, not switched off, and that this program may use it; then record again.</source>
        <translation>Le micro n’a donné aucun son. Vérifiez qu’il est branché, qu’il n’est pas coupé et que ce programme a le droit de s’en servir&#xa0;; puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Kept in the vault.</source>
        <translation>Gardé dans le coffre.</translation>
    </message>
</context>
<context>
    <name>RecoverScreen</name>
    <message>
        <source>Open and set the passphrase</source>
        <translation>Ouvrir et fixer la phrase de passe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Phrase de passe oubliée</translation>
    </message>
    <message>
        <source>1. What stands on paper</source>
        <translation>1. Ce qui est sur papier</translation>
    </message>
    <message>
        <source>2. A new passphrase</source>
        <translation>2. Une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>No recovery code and no sheets were made for this vault. Without its passphrase nobody can open it: not we, not your employer. A backup made earlier opens with the passphrase of that time.</source>
        <translation>Aucun code ni aucune feuille de secours n’ont été faits pour ce coffre. Sans sa phrase de passe, personne ne peut l’ouvrir&#xa0;: ni nous, ni votre employeur. Une sauvegarde antérieure s’ouvre avec la phrase de passe d’alors.</translation>
    </message>
    <message>
        <source>Your organisation can open this vault with its own key, on its own computer: give it a copy of the whole vault folder. The command is: fieldscreen vault recover FOLDER --key KEY</source>
        <translation>Votre organisation peut ouvrir ce coffre avec sa propre clé, sur son ordinateur&#xa0;: remettez-lui une copie du dossier entier du coffre. La commande est&#xa0;: fieldscreen vault recover DOSSIER --key CLÉ</translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message>
        <source>A code</source>
        <translation>Un code</translation>
    </message>
    <message>
        <source>Two sheets of words</source>
        <translation>Deux feuilles de mots</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation>Majuscules, espaces et tirets sont sans importance.</translation>
    </message>
    <message>
        <source>The code, as it is printed</source>
        <translation>Le code, tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>The twenty words of one sheet</source>
        <translation>Les vingt mots d’une feuille</translation>
    </message>
    <message>
        <source>The twenty words of another sheet</source>
        <translation>Les vingt mots d’une autre feuille</translation>
    </message>
    <message>
        <source>Words in their order, with spaces between them; four letters of each are enough.</source>
        <translation>Les mots dans l’ordre, séparés par des espaces&#xa0;; quatre lettres de chacun suffisent.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>1. Choose</source>
        <translation>1. Choisir</translation>
    </message>
    <message>
        <source>2. Print</source>
        <translation>2. Imprimer</translation>
    </message>
    <message>
        <source>3. Type back</source>
        <translation>3. Recopier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Make three sheets</source>
        <translation>Faire trois feuilles</translation>
    </message>
    <message>
        <source>Make one code</source>
        <translation>Faire un code</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>Si la phrase de passe est oubliée</translation>
    </message>
    <message>
        <source>Three sheets, two are enough</source>
        <translation>Trois feuilles, dont deux suffisent</translation>
    </message>
    <message>
        <source>Kept in three places. One sheet that is lost or read by somebody does no harm; any two open the vault. Twenty words each.</source>
        <translation>Gardées en trois lieux. Une feuille perdue, ou lue par quelqu’un, ne fait pas de tort&#xa0;; deux ensemble ouvrent le coffre. Vingt mots chacune.</translation>
    </message>
    <message>
        <source>One code</source>
        <translation>Un code</translation>
    </message>
    <message>
        <source>Thirty-two signs on one page. Whoever finds it can open the vault.</source>
        <translation>Trente-deux signes sur une page. Qui la trouve peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Rehearse what is printed</source>
        <translation>Répéter avec ce qui est imprimé</translation>
    </message>
    <message>
        <source>Already printed</source>
        <translation>Déjà imprimé</translation>
    </message>
    <message>
        <source>Type it back to see that it opens this vault. Once a year is a good habit.</source>
        <translation>Recopiez pour vérifier que cela ouvre ce coffre. Une fois par an est une bonne habitude.</translation>
    </message>
    <message>
        <source>Nobody can open the vault without its passphrase: not we, not your employer. So make recovery sheets now, print them and type them back once. Until that is done, the first case can neither be closed nor referred, unless it is urgent.</source>
        <translation>Personne ne peut ouvrir le coffre sans sa phrase de passe&#xa0;: ni nous, ni votre employeur. Faites donc maintenant des feuilles de secours, imprimez-les et recopiez-les une fois. Avant cela, le premier dossier ne peut être ni clos ni transmis, sauf urgence.</translation>
    </message>
    <message>
        <source>The recovery is printed but nobody ever typed it back. Type it back now, or make a new one.</source>
        <translation>Le secours est imprimé, mais personne ne l’a jamais recopié. Recopiez-le maintenant, ou faites-en un nouveau.</translation>
    </message>
    <message>
        <source>The recovery was used, or new keys made it void. Make a new one now and destroy the old pages.</source>
        <translation>Le secours a servi, ou de nouvelles clés l’ont rendu sans effet. Faites-en un nouveau maintenant et détruisez les anciennes pages.</translation>
    </message>
    <message>
        <source>The recovery is made and rehearsed. A new one makes the old pages void once it is typed back.</source>
        <translation>Le secours est fait et répété. Un nouveau rend les anciennes pages sans effet dès qu’il est recopié.</translation>
    </message>
    <message>
        <source>A saved file is the key itself: whoever has it can open the vault. Print it, then delete it, and never send it. A printer with a memory may keep the page.</source>
        <translation>Un fichier enregistré est la clé elle-même&#xa0;: qui l’a peut ouvrir le coffre. Imprimez-le, puis effacez-le, et ne l’envoyez jamais. Une imprimante à mémoire peut garder la page.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It is on paper: go on</source>
        <translation>C’est sur papier&#xa0;: continuer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Type back what is on paper</source>
        <translation>Recopier ce qui est sur papier</translation>
    </message>
    <message>
        <source>From the paper, not from the screen: this is the rehearsal. Two of the three sheets are enough.</source>
        <translation>Depuis le papier, non depuis l’écran&#xa0;: c’est la répétition. Deux des trois feuilles suffisent.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It opens this vault. Put each page where it belongs, away from this computer, and destroy older pages: they open nothing any more.</source>
        <translation>Cela ouvre ce coffre. Mettez chaque page à sa place, loin de cet ordinateur, et détruisez les anciennes&#xa0;: elles n’ouvrent plus rien.</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Save the recovery sheets</source>
        <translation>Enregistrer les feuilles de secours</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved. Delete the file once it is printed.</source>
        <translation>Enregistré. Effacez le fichier une fois imprimé.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>ReferralScreen</name>
    <message>
        <source>Save the locked copy</source>
        <translation>Enregistrer la copie protégée</translation>
    </message>
    <message>
        <source>Save the sealed message</source>
        <translation>Enregistrer le message scellé</translation>
    </message>
    <message>
        <source>Save the draft of the message</source>
        <translation>Enregistrer le brouillon du message</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Referral no. {number}</source>
        <translation>Transmission n° {number}</translation>
    </message>
    <message>
        <source>{kind} to no. {number}</source>
        <translation>{kind} à la transmission n°&#xa0;{number}</translation>
    </message>
    <message>
        <source>{case} · to {recipient} · signed on {moment}</source>
        <translation>{case} · pour {recipient} · signée le {moment}</translation>
    </message>
    <message>
        <source>Making the file and opening it again…</source>
        <translation>Préparation du fichier, puis réouverture…</translation>
    </message>
    <message>
        <source>Saved and opened again: {path}
Delete it once it is sent.</source>
        <translation>Enregistré et rouvert&#xa0;: {path}
Supprimez-le une fois envoyé.</translation>
    </message>
    <message>
        <source>Attach it to a mail as a file; do not forward it opened.</source>
        <translation>Joignez-le à un courriel comme fichier&#xa0;; ne le transférez pas ouvert.</translation>
    </message>
    <message>
        <source>Nothing is due for this referral.</source>
        <translation>Plus rien n’est attendu pour cette transmission.</translation>
    </message>
    <message>
        <source>Prepare the message</source>
        <translation>Préparer le message</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Fields for a portal</source>
        <translation>Champs pour un portail</translation>
    </message>
    <message>
        <source>Acknowledgement code: {code}</source>
        <translation>Code d’accusé de réception&#xa0;: {code}</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Comment elle part</translation>
    </message>
    <message>
        <source>You send it yourself; the program sends nothing.</source>
        <translation>C’est vous qui l’envoyez&#xa0;; le programme n’envoie rien.</translation>
    </message>
    <message>
        <source>Send a copy of the same file to {office}, and note it below. {address}</source>
        <translation>Envoyez une copie du même fichier à&#xa0;: {office}, et notez-le plus bas. {address}</translation>
    </message>
    <message>
        <source>A copy of the same file goes to the president of the council (CRIP): send it, and note it below.</source>
        <translation>Une copie du même fichier est destinée au président du conseil départemental (CRIP)&#xa0;: envoyez-la, et notez-le plus bas.</translation>
    </message>
    <message>
        <source>Your reminder: {day}</source>
        <translation>Votre rappel&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Fixer un rappel</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Begin a complement</source>
        <translation>Commencer un complément</translation>
    </message>
    <message>
        <source>A signed referral is never edited. New facts make a complement, which names this one by its number and date.</source>
        <translation>Une transmission signée n’est jamais modifiée. Des faits nouveaux font un complément, qui nomme celle-ci par son numéro et sa date.</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>Faits nouveaux</translation>
    </message>
</context>
<context>
    <name>ReferringScreen</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>1. Choose</source>
        <translation>1. Choisir</translation>
    </message>
    <message>
        <source>2. What leaves</source>
        <translation>2. Ce qui part</translation>
    </message>
    <message>
        <source>3. Read the pages</source>
        <translation>3. Lire les pages</translation>
    </message>
    <message>
        <source>4. Signed</source>
        <translation>4. Signé</translation>
    </message>
    <message>
        <source>Gathering what leaves…</source>
        <translation>Recensement de ce qui part…</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Rédaction des pages…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>New keys for everything</source>
        <translation>De nouvelles clés pour tout</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>The vault is locked while it works, and opens with the same passphrase afterwards. It takes up to a few minutes and as much free space as the vault has. It can be called off; a power cut does no harm.</source>
        <translation>Le coffre est verrouillé pendant ce temps, et s’ouvre ensuite avec la même phrase de passe. Il faut jusqu’à quelques minutes, et autant de place libre que le coffre en prend. On peut y renoncer en route&#xa0;; une coupure de courant ne fait pas de tort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>ReminderDayDialog</name>
    <message>
        <source>Set a reminder</source>
        <translation>Fixer un rappel</translation>
    </message>
    <message>
        <source>Your own day, whatever the law says or leaves open. It stands in the follow-up list.</source>
        <translation>Votre propre date, quoi que la loi dise ou laisse ouvert. Elle figure dans la liste de suivi.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Pas de rappel</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Le fixer</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>The case gets a random code. You can add a word that only you understand.</source>
        <translation>Le dossier reçoit un code tiré au hasard. Vous pouvez ajouter un mot que vous seul comprenez.</translation>
    </message>
    <message>
        <source>Reminder (optional)</source>
        <translation>Repère (facultatif)</translation>
    </message>
    <message>
        <source>No name, no place: for example “red gate”.</source>
        <translation>Ni nom, ni lieu&#xa0;: par exemple «&#xa0;portail rouge&#xa0;».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Begin the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Reminder of this case</source>
        <translation>Repère de ce dossier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>I have sent this reminder</source>
        <translation>J’ai envoyé cette relance</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove a way in</source>
        <translation>Retirer un accès</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The organisation can then no longer open this vault. Copies it has already still open with its key.</source>
        <translation>L’organisation ne peut alors plus ouvrir ce coffre. Les copies qu’elle a déjà s’ouvrent toujours avec sa clé.</translation>
    </message>
    <message>
        <source>The printed pages of series {series} then open nothing any more. If the passphrase is forgotten and no other recovery was made, everything in the vault is lost.</source>
        <translation>Les pages imprimées de la série {series} n’ouvrent alors plus rien. Si la phrase de passe est oubliée et qu’aucun autre secours n’a été fait, tout le coffre est perdu.</translation>
    </message>
</context>
<context>
    <name>RemoveOrganisationDialog</name>
    <message>
        <source>Remove these settings?</source>
        <translation>Retirer ces réglages&#xa0;?</translation>
    </message>
    <message>
        <source>Every choice becomes yours again, as it was before. Cases and signed documents stay as they are; the journal keeps a line.</source>
        <translation>Chaque choix redevient le vôtre, comme avant. Les dossiers et les documents signés restent tels quels&#xa0;; le journal garde une ligne.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RemoveSignerDialog</name>
    <message>
        <source>Take this identity out?</source>
        <translation>Retirer cette identité&#xa0;?</translation>
    </message>
    <message>
        <source>{name}: its key is erased from the vault. Documents it signed stay signed. To sign with it again, its file and password are needed.</source>
        <translation>{name}&#xa0;: sa clé est effacée du coffre. Les documents qu’elle a signés restent signés. Pour signer de nouveau avec elle, il faudra son fichier et son mot de passe.</translation>
    </message>
    <message>
        <source>{name}: the vault forgets it. Its key stays in the card or stick, and documents it signed stay signed.</source>
        <translation>{name}&#xa0;: le coffre l’oublie. La clé reste dans la carte ou la clé USB, et les documents signés le restent.</translation>
    </message>
    <message>
        <source>{name}: the vault forgets this certificate. Its key stays, it is the vault’s own, and documents signed with it stay signed.</source>
        <translation>{name}&#xa0;: le coffre oublie ce certificat. Sa clé reste, c’est celle du coffre, et les documents signés le restent.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
</context>
<context>
    <name>RemoveTrustDialog</name>
    <message>
        <source>{name}: nobody vouches any more for what it issued, and its revocation list goes too. To trust it again, its file and a call are needed.</source>
        <translation>{name}&#xa0;: plus personne ne répondra de ce qu’il a émis, et sa liste de révocation part avec lui. Pour vous y fier de nouveau, il faudra son fichier et un appel.</translation>
    </message>
    <message>
        <source>Not trust it any more?</source>
        <translation>Ne plus s’y fier&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Open the case again</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>The closing card stays readable with your reason.</source>
        <translation>La fiche de clôture reste lisible, avec votre raison.</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Pourquoi le rouvrir</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>RepairScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring the vault back</source>
        <translation>Retrouver le coffre</translation>
    </message>
    <message>
        <source>Damaged: {part}. Nothing here changes the damaged vault.</source>
        <translation>Abîmé&#xa0;: {part}. Rien ici ne change le coffre abîmé.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Phrase de passe du coffre</translation>
    </message>
    <message>
        <source>Open the new vault</source>
        <translation>Ouvrir le nouveau coffre</translation>
    </message>
    <message>
        <source>No copy of this vault was found on the disks that are plugged in.</source>
        <translation>Aucune copie de ce coffre n’a été trouvée sur les disques branchés.</translation>
    </message>
    <message>
        <source>Use the copy of {when}</source>
        <translation>Prendre la copie du {when}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Tapez d’abord la phrase de passe.</translation>
    </message>
    <message>
        <source>A copy opens with the passphrase the vault had when the copy was made.</source>
        <translation>Une copie s’ouvre avec la phrase de passe que le coffre avait quand elle a été faite.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>The copy becomes a new vault. What was entered after the copy was made is not in it.</source>
        <translation>La copie devient un nouveau coffre. Ce qui a été saisi après la copie n’y est pas.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Sauver ce qui se lit</translation>
    </message>
    <message>
        <source>Everything that is still whole goes into a new vault, up to the last answer. What is lost is counted and listed. The damaged vault is only read.</source>
        <translation>Tout ce qui est encore entier va dans un nouveau coffre, jusqu’à la dernière réponse. Ce qui est perdu est compté et listé. Le coffre abîmé est seulement lu.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Choose the file of a copy</source>
        <translation>Choisir le fichier d’une copie</translation>
    </message>
    <message>
        <source>Use this copy</source>
        <translation>Prendre cette copie</translation>
    </message>
    <message>
        <source>Copy of {day}</source>
        <translation>Copie du {day}</translation>
    </message>
    <message>
        <source>Rescued on {day}</source>
        <translation>Sauvé le {day}</translation>
    </message>
    <message numerus="yes">
        <source>The new vault was opened and checked: %n case(s).</source>
        <translation>
            <numerusform>Le nouveau coffre a été ouvert et vérifié&#xa0;:&#xa0;%n dossier.</numerusform>
            <numerusform>Le nouveau coffre a été ouvert et vérifié&#xa0;:&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows everything as it was on {when}.</source>
        <translation>Il montre tout comme c’était le {when}.</translation>
    </message>
    <message>
        <source>Cases erased after that stayed erased; they were erased on: {days}.</source>
        <translation>Les dossiers effacés depuis restent effacés&#xa0;; ils l’ont été le&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>The vault of before could not be read, so cases that were erased after the copy may be back. Erase them again.</source>
        <translation>Le coffre d’avant n’a pas pu être lu&#xa0;: des dossiers effacés après la copie peuvent être revenus. Effacez-les à nouveau.</translation>
    </message>
    <message>
        <source>Lost: {list}.</source>
        <translation>Perdu&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Nothing that is known of is missing.</source>
        <translation>Rien de ce qui est connu ne manque.</translation>
    </message>
    <message>
        <source>Damaged pages of the file: {pages}.</source>
        <translation>Pages abîmées du fichier&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>The journal has a gap; the lines after it are kept aside in the vault.</source>
        <translation>Le journal a un trou&#xa0;; les lignes qui le suivent sont gardées à part dans le coffre.</translation>
    </message>
</context>
<context>
    <name>RestingCard</name>
    <message>
        <source>Trust a certificate this time</source>
        <translation>Se fier à un certificat cette fois-ci</translation>
    </message>
    <message>
        <source>Use a revocation list this time</source>
        <translation>Employer une liste de révocation cette fois-ci</translation>
    </message>
    <message>
        <source>Reject what none of these certificates vouches for</source>
        <translation>Rejeter ce dont aucun de ces certificats ne répond</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>{name}, revocation list of {day} (this time)</source>
        <translation>{name}, liste de révocation du {day} (cette fois-ci)</translation>
    </message>
    <message>
        <source>{name} (this time)</source>
        <translation>{name} (cette fois-ci)</translation>
    </message>
    <message>
        <source>No certificate is trusted here: compare the signer’s fingerprint by telephone. Certificates kept in the vault are used while it is open (Vault → Whom you trust).</source>
        <translation>Aucun certificat n’est désigné comme sûr ici&#xa0;: comparez l’empreinte du signataire par téléphone. Les certificats gardés dans le coffre servent tant qu’il est ouvert (Coffre → À qui vous vous fiez).</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back to the case {code}</source>
        <translation>Retour au dossier {code}</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Préparer une transmission</translation>
    </message>
    <message>
        <source>Prepare a referral (Ctrl+E). You may always refer on concern alone.</source>
        <translation>Préparer une transmission (Ctrl+E). L’inquiétude suffit toujours pour transmettre.</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>Ce que disent les réponses</translation>
    </message>
    <message>
        <source>What the answers say of {name}</source>
        <translation>Ce que disent les réponses au sujet de {name}</translation>
    </message>
    <message>
        <source>Also in this case, read apart:</source>
        <translation>Aussi dans ce dossier, lus à part&#xa0;:</translation>
    </message>
    <message>
        <source>Add my own judgement</source>
        <translation>Ajouter mon propre avis</translation>
    </message>
    <message>
        <source>My own judgement</source>
        <translation>Mon propre avis</translation>
    </message>
    <message>
        <source>It stands beside the result. Neither replaces the other.</source>
        <translation>Il est donné à côté du résultat. Aucun des deux ne remplace l’autre.</translation>
    </message>
    <message>
        <source>{worker}, {day}; the indices gave: {level}</source>
        <translation>{worker}, le {day}&#xa0;; les indices donnaient&#xa0;: {level}</translation>
    </message>
    <message>
        <source>There is nothing to read yet: no question has been answered.</source>
        <translation>Il n’y a encore rien à lire&#xa0;: aucune question n’a reçu de réponse.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>In use</source>
        <translation>Base active</translation>
    </message>
    <message>
        <source>Intermediate archive</source>
        <translation>Archive intermédiaire</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>À effacer</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>pas à échéance</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bientôt à échéance</translation>
    </message>
    <message>
        <source>perhaps due</source>
        <translation>peut-être à échéance</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>something in it has not been sent</source>
        <translation>des éléments n’ont pas été transmis</translation>
    </message>
    <message>
        <source>the office acknowledged it</source>
        <translation>le service en a accusé réception</translation>
    </message>
    <message>
        <source>ceiling after the last contact</source>
        <translation>plafond après le dernier contact</translation>
    </message>
    <message>
        <source>last written in on {day}</source>
        <translation>dernière écriture&#xa0;: {day}</translation>
    </message>
    <message>
        <source>acknowledged: {day}</source>
        <translation>accusé de réception&#xa0;: {day}</translation>
    </message>
    <message>
        <source>last contact: {day}</source>
        <translation>dernier contact&#xa0;: {day}</translation>
    </message>
    <message>
        <source>To be erased on {on}: extended ({reason}).</source>
        <translation>À effacer le {on}&#xa0;: prolongé ({reason}).</translation>
    </message>
    <message>
        <source>To be erased: {on}. {rule} ({reason}).</source>
        <translation>À effacer&#xa0;: {on}. {rule} ({reason}).</translation>
    </message>
    <message>
        <source>Held by {name} since {day}: {reason} To be looked at again on {review}.</source>
        <translation>Bloqué par {name} depuis le {day}&#xa0;: {reason} À revoir le {review}.</translation>
    </message>
    <message>
        <source>The office took it over</source>
        <translation>Le service destinataire a pris le relais</translation>
    </message>
    <message>
        <source>Handed over to a colleague or a partner</source>
        <translation>Passé à un collègue ou à un partenaire</translation>
    </message>
    <message>
        <source>The worry was not confirmed</source>
        <translation>L’inquiétude n’a pas été confirmée</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation>Le contact est perdu</translation>
    </message>
    <message>
        <source>Something else, told below</source>
        <translation>Autre chose, dit plus bas</translation>
    </message>
    <message>
        <source>Its date has come</source>
        <translation>Son échéance est venue</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>Il a été saisi par erreur</translation>
    </message>
    <message>
        <source>The person, or who speaks for them, asked for it</source>
        <translation>La personne, ou qui parle pour elle, l’a demandé</translation>
    </message>
    <message>
        <source>The organisation decided it</source>
        <translation>L’organisme l’a décidé</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>I know of none</source>
        <translation>Je n’en connais pas</translation>
    </message>
    <message>
        <source>There are some, kept until:</source>
        <translation>Il y en a, gardées jusqu’au&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>a suggestion of this program</source>
        <translation>suggestion de ce programme</translation>
    </message>
    <message>
        <source>source still to be checked</source>
        <translation>source encore à vérifier</translation>
    </message>
    <message>
        <source>source checked</source>
        <translation>source vérifiée</translation>
    </message>
</context>
<context>
    <name>RetentionAnswers</name>
    <message>
        <source>Save the certificate of erasure</source>
        <translation>Enregistrer le certificat d’effacement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>certificate-{number}.json</source>
        <translation>certificat-{number}.json</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>Le certificat est enregistré.</translation>
    </message>
    <message>
        <source>The case is erased. Certificate no. {number}.</source>
        <translation>Le dossier est effacé. Certificat n°&#xa0;{number}.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>How long it stays</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Kept longer by {name} on {day}: {reason}</source>
        <translation>Prolongé par {name} le {day}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) not acknowledged yet.</source>
        <translation>
            <numerusform>%n transmission sans accusé de réception.</numerusform>
            <numerusform>%n transmissions sans accusé de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name}, {moment}</source>
        <translation>Clos par {name}, le {moment}</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Fait&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Left to do: {words}</source>
        <translation>Reste à faire&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>Dernier contact&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Acknowledgement received</source>
        <translation>Accusé de réception reçu</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
</context>
<context>
    <name>RetentionFailures</name>
    <message>
        <source>This case is held. Nothing was erased.</source>
        <translation>Ce dossier est bloqué. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Lift the hold first, with the reason why it may go.</source>
        <translation>Levez d’abord le blocage, avec la raison.</translation>
    </message>
    <message>
        <source>This needs a written reason. Nothing was changed.</source>
        <translation>Il faut une raison écrite. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Écrivez pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>The case cannot be kept until that day.</source>
        <translation>Le dossier ne peut pas être gardé jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>The rules allow no later day. If the law wants it kept, place a hold.</source>
        <translation>Les règles ne permettent pas plus tard. Si la loi veut qu’il soit gardé, bloquez l’effacement.</translation>
    </message>
    <message>
        <source>Choose a day from {first} to {last}. If the law wants it kept longer, place a hold.</source>
        <translation>Choisissez un jour du {first} au {last}. Si la loi veut qu’il soit gardé plus longtemps, bloquez l’effacement.</translation>
    </message>
    <message>
        <source>That period cannot be chosen.</source>
        <translation>Cette durée ne peut pas être choisie.</translation>
    </message>
    <message>
        <source>Enter a whole number, one at least.</source>
        <translation>Entrez un nombre entier, au moins un.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to {most}.</source>
        <translation>Entrez un nombre entier de 1 à {most}.</translation>
    </message>
    <message>
        <source>Keeping cases longer than suggested needs a written reason.</source>
        <translation>Garder les dossiers plus longtemps que suggéré demande une raison écrite.</translation>
    </message>
    <message>
        <source>Write why your organisation needs it.</source>
        <translation>Écrivez pourquoi votre organisme en a besoin.</translation>
    </message>
    <message>
        <source>What was typed is not the code of this case. Nothing was erased.</source>
        <translation>Ce qui a été tapé n’est pas le code de ce dossier. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Copy the code that stands above the field.</source>
        <translation>Recopiez le code qui figure au-dessus du champ.</translation>
    </message>
    <message>
        <source>This case is not due. Nothing was erased.</source>
        <translation>Ce dossier n’est pas à échéance. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Choose why it is erased before its date.</source>
        <translation>Choisissez pourquoi il est effacé avant sa date.</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>Ce dossier est déjà clos.</translation>
    </message>
    <message>
        <source>This case is not closed.</source>
        <translation>Ce dossier n’est pas clos.</translation>
    </message>
    <message>
        <source>Go back to the case and look again.</source>
        <translation>Revenez au dossier et regardez à nouveau.</translation>
    </message>
    <message>
        <source>This case is closed: it can be read, and nothing is written in it.</source>
        <translation>Ce dossier est clos&#xa0;: on peut le lire, on n’y écrit plus rien.</translation>
    </message>
    <message>
        <source>To write in it, open it again on its page, with the reason why.</source>
        <translation>Pour y écrire, rouvrez-le sur sa page, en disant pourquoi.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Save the signed document</source>
        <translation>Enregistrer le document signé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose the document to verify</source>
        <translation>Choisir le document à vérifier</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>SecrecyDialog</name>
    <message>
        <source>Professional secrecy</source>
        <translation>Secret professionnel</translation>
    </message>
    <message>
        <source>What your organisation says of your post</source>
        <translation>Ce que votre organisme dit de votre poste</translation>
    </message>
    <message>
        <source>It changes the articles a referral cites, never whether you may refer.</source>
        <translation>Cela change les articles cités, jamais le droit de transmettre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>SettingLines</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Professional secrecy (code pénal, 226-13)</source>
        <translation>Secret professionnel (code pénal, 226-13)</translation>
    </message>
    <message>
        <source>Usual recipient of referrals</source>
        <translation>Destinataire habituel des transmissions</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) at the latest</source>
        <translation>
            <numerusform>Après %n minute au plus tard</numerusform>
            <numerusform>Après %n minutes au plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault locks itself</source>
        <translation>Le coffre se verrouille</translation>
    </message>
    <message>
        <source>Languages of the window</source>
        <translation>Langues de la fenêtre</translation>
    </message>
    <message>
        <source>Authorities that verifications trust</source>
        <translation>Autorités auxquelles les vérifications se fient</translation>
    </message>
    <message>
        <source>The office a referral goes to: the usual one is only proposed.</source>
        <translation>Le service destinataire&#xa0;: l’habituel est seulement proposé.</translation>
    </message>
    <message>
        <source>Your name, function, telephone and address for mail.</source>
        <translation>Votre nom, votre fonction, votre téléphone et votre adresse électronique.</translation>
    </message>
    <message>
        <source>Your position towards professional secrecy.</source>
        <translation>Votre position au regard du secret professionnel.</translation>
    </message>
    <message>
        <source>When the vault locks itself.</source>
        <translation>Quand le coffre se verrouille.</translation>
    </message>
    <message>
        <source>An earlier lock; never a later one.</source>
        <translation>Un verrouillage plus tôt&#xa0;; jamais plus tard.</translation>
    </message>
    <message>
        <source>Version {version} of {day}, signed by “{name}”. Its fingerprint: {words} ({digits})</source>
        <translation>Version {version} du {day}, signée par «&#xa0;{name}&#xa0;». Son empreinte&#xa0;: {words} ({digits})</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Sheet of {day}, filled by {by}, {place}</source>
        <translation>Feuille du {day}, remplie par {by}, {place}</translation>
    </message>
    <message>
        <source>Sheet of {day}, filled by {by}</source>
        <translation>Feuille du {day}, remplie par {by}</translation>
    </message>
    <message>
        <source>Copied from paper on {day} by {by}. {sheet}.</source>
        <translation>Recopié du papier le {day} par {by}. {sheet}.</translation>
    </message>
</context>
<context>
    <name>SignedFileDialog</name>
    <message>
        <source>I have compared these words with my organisation</source>
        <translation>J’ai comparé ces mots avec mon organisme</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nobody signed this file, so it cannot be brought in. Ask for the file with its signature (.sig) beside it.</source>
        <translation>Personne n’a signé ce fichier&#xa0;: il ne peut pas être importé. Demandez-le avec sa signature (.sig) à côté.</translation>
    </message>
    <message>
        <source>You signed this file yourself.</source>
        <translation>Vous avez signé ce fichier vous-même.</translation>
    </message>
    <message>
        <source>Signed by “{name}”; whoever made the key chose that name. Telephone your organisation and compare these words:
{words}</source>
        <translation>Signé par «&#xa0;{name}&#xa0;»&#xa0;; qui a fait la clé a choisi ce nom. Téléphonez à votre organisme et comparez ces mots&#xa0;:
{words}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SignedPage</name>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Prepare the message</source>
        <translation>Préparer le message</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>The signed document is kept in the vault. Save a copy where you choose, send it the way your organisation and the office have agreed on, and delete the copy afterwards.</source>
        <translation>Le document signé est gardé dans le coffre. Enregistrez-en une copie où vous voulez, envoyez-la par la voie convenue entre votre organisme et le service, puis effacez la copie.</translation>
    </message>
    <message>
        <source>Where the way is not private, prepare the message: a copy can be locked with a passphrase, or sealed for the office.</source>
        <translation>Si la voie n’est pas sûre, préparez le message&#xa0;: une copie peut être protégée par une phrase de passe, ou scellée pour le service.</translation>
    </message>
    <message>
        <source>Its name on disk says nothing: {name}</source>
        <translation>Son nom sur le disque ne dit rien&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It went through because it is urgent. The recovery sheets of this vault were still never typed back: do that as soon as the child is safe (menu Vault, Recovery sheets).</source>
        <translation>Elle est passée parce qu’elle est urgente. Les feuilles de secours de ce coffre n’ont encore jamais été recopiées&#xa0;: faites-le dès que l’enfant est en sécurité (menu Coffre, Feuilles de secours).</translation>
    </message>
</context>
<context>
    <name>SignerFacts</name>
    <message>
        <source>nobody: made on this laptop</source>
        <translation>personne&#xa0;: faite sur cet ordinateur</translation>
    </message>
    <message>
        <source>nobody: its holder made it</source>
        <translation>personne&#xa0;: faite par son titulaire</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>du {since} au {until}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Désigne</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émise par</translation>
    </message>
    <message>
        <source>Authorities with it</source>
        <translation>Autorités jointes</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Empreinte en mots</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
</context>
<context>
    <name>SignerFileDialog</name>
    <message>
        <source>Password of this file</source>
        <translation>Mot de passe de ce fichier</translation>
    </message>
    <message>
        <source>Whoever gave you the file told you its password. It is not the one of the vault.</source>
        <translation>La personne qui vous a remis le fichier vous a dit son mot de passe. Ce n’est pas la phrase de passe du coffre.</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <translation>Ne pas l’importer</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Bring it in and sign with it</source>
        <translation>L’importer et signer avec elle</translation>
    </message>
    <message>
        <source>Its key will be sealed in this vault. Keep the file where nobody finds it, or delete it.</source>
        <translation>Sa clé sera scellée dans ce coffre. Gardez le fichier là où personne ne le trouve, ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>SignersPage</name>
    <message>
        <source>Choose the file of your signing identity</source>
        <translation>Choisissez le fichier de votre identité de signature</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Save the request for the authority</source>
        <translation>Enregistrer la demande pour l’autorité</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose the certificate the authority issued</source>
        <translation>Choisir le certificat émis par l’autorité</translation>
    </message>
    <message>
        <source>Choose the library of the maker (PKCS#11)</source>
        <translation>Choisir la bibliothèque du fabricant (PKCS#11)</translation>
    </message>
</context>
<context>
    <name>SignersScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring in an identity</source>
        <translation>Importer une identité</translation>
    </message>
    <message>
        <source>Sign with a card or stick</source>
        <translation>Signer avec une carte ou une clé USB</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Saved as {name}. Give it to your organisation’s authority; the key stays in the vault. It calls you, and you read it the fingerprint of your key: {words}. When the certificate comes back, bring it in here.</source>
        <translation>Enregistrée sous {name}. Donnez-la à l’autorité de votre organisation&#xa0;; la clé reste dans le coffre. L’autorité vous appelle, et vous lui lisez l’empreinte de votre clé&#xa0;: {words}. Quand le certificat revient, prenez-le ici.</translation>
    </message>
    <message>
        <source>Documents are signed with one of these identities. The journal, certificates of erasure and packs stay signed with the one made with this vault.</source>
        <translation>Les documents sont signés avec l’une de ces identités. Le journal, les certificats d’effacement et les référentiels restent signés avec celle qui a été faite avec ce coffre.</translation>
    </message>
    <message>
        <source>What these signatures are: advanced electronic signatures at most, never qualified ones. A PDF reader calls an identity made on a laptop “unknown”: the fingerprint, compared by telephone, is what counts.</source>
        <translation>Ce que valent ces signatures&#xa0;: au plus des signatures électroniques avancées, jamais qualifiées. Un lecteur de PDF dit «&#xa0;inconnue&#xa0;» une identité faite sur un ordinateur&#xa0;: c’est l’empreinte, comparée au téléphone, qui compte.</translation>
    </message>
    <message>
        <source>In the card or stick “{label}”</source>
        <translation>Dans la carte ou clé USB «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Made with this vault</source>
        <translation>Faite avec ce coffre</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Issued for the key of this vault</source>
        <translation>Émis pour la clé de ce coffre</translation>
    </message>
    <message>
        <source>Ask an authority for a certificate</source>
        <translation>Demander un certificat à une autorité</translation>
    </message>
    <message>
        <source>Bring in what it issued</source>
        <translation>Importer ce qu’elle a émis</translation>
    </message>
    <message>
        <source>signs documents</source>
        <translation>signe les documents</translation>
    </message>
    <message>
        <source>Its certificate is not valid today: it cannot sign. Choose another one.</source>
        <translation>Son certificat n’est pas valable aujourd’hui&#xa0;: elle ne peut pas signer. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation>Signer avec celle-ci</translation>
    </message>
    <message>
        <source>Take it out of the vault</source>
        <translation>La retirer du coffre</translation>
    </message>
</context>
<context>
    <name>SigningFailures</name>
    <message>
        <source>This is not the password of this file.</source>
        <translation>Ce n’est pas le mot de passe de ce fichier.</translation>
    </message>
    <message>
        <source>Try again. It is not the passphrase of the vault.</source>
        <translation>Essayez encore. Ce n’est pas la phrase de passe du coffre.</translation>
    </message>
    <message>
        <source>This file is no signing identity (PKCS#12).</source>
        <translation>Ce fichier n’est pas une identité de signature (PKCS#12).</translation>
    </message>
    <message>
        <source>Choose the file ending in .p12 or .pfx that your authority gave you.</source>
        <translation>Choisissez le fichier en .p12 ou .pfx que votre autorité vous a remis.</translation>
    </message>
    <message>
        <source>This file is protected in a way that has been broken for years (RC2).</source>
        <translation>Ce fichier est protégé par un procédé cassé depuis des années (RC2).</translation>
    </message>
    <message>
        <source>Ask for it anew, protected with AES-256. Nothing was brought in.</source>
        <translation>Demandez-le à nouveau, protégé par AES-256. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file holds certificates only, without the key that signs.</source>
        <translation>Ce fichier ne contient que des certificats, sans la clé qui signe.</translation>
    </message>
    <message>
        <source>Export it again with its private key, or ask for the whole file.</source>
        <translation>Exportez-le à nouveau avec sa clé privée, ou demandez le fichier complet.</translation>
    </message>
    <message>
        <source>The certificate and the key do not belong together.</source>
        <translation>Le certificat et la clé ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for another file.</source>
        <translation>Demandez un autre fichier à qui l’a émis.</translation>
    </message>
    <message>
        <source>This file holds no certificate.</source>
        <translation>Ce fichier ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>Choose the one the authority sent back (.crt, .cer, .pem or .p7b).</source>
        <translation>Choisissez celui que l’autorité a renvoyé (.crt, .cer, .pem ou .p7b).</translation>
    </message>
    <message>
        <source>No certificate in this file was issued for the key of this vault.</source>
        <translation>Aucun certificat de ce fichier n’a été émis pour la clé de ce coffre.</translation>
    </message>
    <message>
        <source>Send the authority the request of this vault, and bring back what it issues.</source>
        <translation>Envoyez à l’autorité la demande de ce coffre, et rapportez ce qu’elle émet.</translation>
    </message>
    <message>
        <source>The key of this identity is too weak or of an unknown kind ({kind}).</source>
        <translation>La clé de cette identité est trop faible ou d’un genre inconnu ({kind}).</translation>
    </message>
    <message>
        <source>Ask for one with RSA 3072 or P-256.</source>
        <translation>Demandez-en une en RSA 3072 ou P-256.</translation>
    </message>
    <message>
        <source>This is the certificate of an authority, not of a person who signs.</source>
        <translation>C’est le certificat d’une autorité, pas celui d’une personne qui signe.</translation>
    </message>
    <message>
        <source>Ask the authority to issue one in your name.</source>
        <translation>Demandez à l’autorité d’en émettre un à votre nom.</translation>
    </message>
    <message>
        <source>This certificate was not issued for signing documents.</source>
        <translation>Ce certificat n’a pas été émis pour signer des documents.</translation>
    </message>
    <message>
        <source>Ask for one with the usage “digital signature” or “non-repudiation”.</source>
        <translation>Demandez-en un avec l’usage «&#xa0;signature numérique&#xa0;» ou «&#xa0;non-répudiation&#xa0;».</translation>
    </message>
    <message>
        <source>This certificate expired on {day}.</source>
        <translation>Ce certificat a expiré le {day}.</translation>
    </message>
    <message>
        <source>Ask for a new one, or sign with another identity (Vault → Who signs).</source>
        <translation>Demandez-en un nouveau, ou signez avec une autre identité (Coffre → Qui signe).</translation>
    </message>
    <message>
        <source>This certificate is only valid from {day}.</source>
        <translation>Ce certificat n’est valable qu’à partir du {day}.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, or wait until then.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, ou attendez cette date.</translation>
    </message>
    <message>
        <source>A vault for practising takes no real identity: all it signs is an exercise.</source>
        <translation>Un coffre d’entraînement ne reçoit pas d’identité réelle&#xa0;: tout ce qu’il signe est un exercice.</translation>
    </message>
    <message>
        <source>Open your own vault, and bring it in there.</source>
        <translation>Ouvrez votre propre coffre, et importez-la là.</translation>
    </message>
    <message>
        <source>This identity is not in the vault any more.</source>
        <translation>Cette identité n’est plus dans le coffre.</translation>
    </message>
    <message>
        <source>Choose another one (Vault → Who signs).</source>
        <translation>Choisissez-en une autre (Coffre → Qui signe).</translation>
    </message>
    <message>
        <source>This file does not pass verification: it must not be countersigned.</source>
        <translation>Ce fichier ne passe pas la vérification&#xa0;: il ne doit pas être contresigné.</translation>
    </message>
    <message>
        <source>Ask the colleague to export it again, and tell them the reasons shown.</source>
        <translation>Demandez à votre collègue de l’exporter à nouveau, et dites-lui les raisons affichées.</translation>
    </message>
    <message>
        <source>This file is countersigned already, by {name}.</source>
        <translation>Ce fichier est déjà contresigné, par {name}.</translation>
    </message>
    <message>
        <source>Nothing can be added to it. Use it as it is.</source>
        <translation>Rien ne peut y être ajouté. Utilisez-le tel quel.</translation>
    </message>
    <message>
        <source>You signed this file yourself, with the same key.</source>
        <translation>Vous avez signé ce fichier vous-même, avec la même clé.</translation>
    </message>
    <message>
        <source>Somebody else must countersign it, in their own vault.</source>
        <translation>Une autre personne doit le contresigner, dans son propre coffre.</translation>
    </message>
    <message>
        <source>This file is an exercise; your vault holds real work.</source>
        <translation>Ce fichier est un exercice&#xa0;; votre coffre contient du travail réel.</translation>
    </message>
    <message>
        <source>Countersign exercises in the vault for practising.</source>
        <translation>Contresignez les exercices dans le coffre d’entraînement.</translation>
    </message>
    <message>
        <source>This file is real; you are in the vault for practising.</source>
        <translation>Ce fichier est réel&#xa0;; vous êtes dans le coffre d’entraînement.</translation>
    </message>
    <message>
        <source>Open your own vault and countersign it there.</source>
        <translation>Ouvrez votre propre coffre et contresignez-le là.</translation>
    </message>
    <message>
        <source>This file carries a time-stamp: nothing can be signed after it.</source>
        <translation>Ce fichier porte un horodatage&#xa0;: rien ne peut être signé après.</translation>
    </message>
    <message>
        <source>Ask your colleague to save it without the time-stamp and to give you that file.</source>
        <translation>Demandez à votre collègue de l’enregistrer sans l’horodatage et de vous donner ce fichier.</translation>
    </message>
</context>
<context>
    <name>SoundFailures</name>
    <message>
        <source>This computer cannot play sound just now.</source>
        <translation>Cet ordinateur ne peut pas faire entendre de son en ce moment.</translation>
    </message>
    <message>
        <source>Read the words aloud. To hear clips, plug in or switch on a loudspeaker or headphones, and try again.</source>
        <translation>Lisez les mots à voix haute. Pour écouter les sons, branchez ou allumez un haut-parleur ou un casque, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>Cet ordinateur n’a pas de micro utilisable en ce moment.</translation>
    </message>
    <message>
        <source>Plug one in, allow this program to use it in the settings of the computer, and try again.</source>
        <translation>Branchez-en un, autorisez ce programme à s’en servir dans les réglages de l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>On this kind of computer the program can neither play nor record sound.</source>
        <translation>Sur ce type d’ordinateur, le programme ne peut ni faire entendre ni enregistrer de son.</translation>
    </message>
    <message>
        <source>Read the words aloud. Everything else works; clips work on another computer.</source>
        <translation>Lisez les mots à voix haute. Tout le reste fonctionne&#xa0;; les sons fonctionnent sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This clip cannot be played: it is damaged.</source>
        <translation>Ce son ne peut pas être entendu&#xa0;: il est abîmé.</translation>
    </message>
    <message>
        <source>Read the words aloud, and record the clip again.</source>
        <translation>Lisez les mots à voix haute, puis enregistrez-les de nouveau.</translation>
    </message>
    <message>
        <source>This recording is too short to hold any words.</source>
        <translation>Cet enregistrement est trop court pour contenir des mots.</translation>
    </message>
    <message>
        <source>Record it again; press “Stop” only after the last word.</source>
        <translation>Enregistrez de nouveau&#xa0;; n’appuyez sur «&#xa0;Arrêter&#xa0;» qu’après le dernier mot.</translation>
    </message>
    <message>
        <source>This file holds no clips. Nothing was changed.</source>
        <translation>Ce fichier ne contient pas de sons. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Ask the colleague to save it again from this program.</source>
        <translation>Demandez à votre collègue de l’enregistrer de nouveau depuis ce programme.</translation>
    </message>
    <message>
        <source>There is no recording in this vault to pass on.</source>
        <translation>Il n’y a pas d’enregistrement à transmettre dans ce coffre.</translation>
    </message>
    <message>
        <source>Record one first, with Ctrl+F5 in an interview.</source>
        <translation>Enregistrez-en d’abord un, avec Ctrl+F5 dans un questionnaire.</translation>
    </message>
    <message>
        <source>Nobody you trust signed these clips.</source>
        <translation>Personne en qui vous avez confiance n’a signé ces sons.</translation>
    </message>
    <message>
        <source>Compare the words of the signature with your organisation, then bring them in.</source>
        <translation>Comparez les mots de la signature avec votre organisme, puis importez-les.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>There is no clip of this question in this language ({tag}).</source>
        <translation>Il n’y a pas de son pour cette question dans cette langue ({tag}).</translation>
    </message>
    <message>
        <source>Read it aloud, or record it with Ctrl+F5. The language shown first is recorded.</source>
        <translation>Lisez-la à voix haute, ou enregistrez-la avec Ctrl+F5. C’est la langue affichée en premier qui est enregistrée.</translation>
    </message>
</context>
<context>
    <name>StampCard</name>
    <message>
        <source>Time-stamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Preparing and verifying the file…</source>
        <translation>Préparation et vérification du fichier…</translation>
    </message>
    <message>
        <source>The signing time is only what this computer claims. A time-stamping authority can state that the file existed no later than a moment. You carry a small request to a machine with a connection and bring the answer back; the request holds a digest only, nothing of the document. Nothing can be countersigned after it.</source>
        <translation>L’heure de signature n’est que celle que déclare cet ordinateur. Une autorité d’horodatage peut attester que le fichier existait au plus tard à un moment donné. Vous portez une petite demande sur un poste relié à internet et vous rapportez la réponse&#xa0;; la demande ne contient qu’une empreinte, rien du document. Après l’horodatage, plus aucun contreseing n’est possible.</translation>
    </message>
    <message>
        <source>Ask for a time-stamp</source>
        <translation>Demander un horodatage</translation>
    </message>
    <message>
        <source>Stamp the countersigned file</source>
        <translation>Horodater le fichier contresigné</translation>
    </message>
    <message>
        <source>Asked for on {moment}. The answer is awaited: a file ending in .tsr.</source>
        <translation>Demandé le {moment}. La réponse est attendue&#xa0;: un fichier en .tsr.</translation>
    </message>
    <message>
        <source>It carries the proof of the time-stamp on.</source>
        <translation>Elle prolonge la preuve de l’horodatage.</translation>
    </message>
    <message>
        <source>It is for the countersigned file.</source>
        <translation>Il porte sur le fichier contresigné.</translation>
    </message>
    <message>
        <source>On the machine with a connection, in the folder of the request, type this line with the address of the authority at its end:</source>
        <translation>Sur le poste relié à internet, dans le dossier de la demande, tapez cette ligne avec l’adresse de l’autorité à la fin&#xa0;:</translation>
    </message>
    <message>
        <source>ADDRESS-OF-THE-AUTHORITY</source>
        <translation>ADRESSE-DE-L-AUTORITE</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Bring the answer in</source>
        <translation>Apporter la réponse</translation>
    </message>
    <message>
        <source>Save the request again</source>
        <translation>Réenregistrer la demande</translation>
    </message>
    <message>
        <source>Give the request up</source>
        <translation>Renoncer à la demande</translation>
    </message>
    <message>
        <source>{authority} states that this file existed no later than {moment}.</source>
        <translation>{authority} déclare que ce fichier existait au plus tard le {moment}.</translation>
    </message>
    <message>
        <source>Both signatures are under it, the manager’s too.</source>
        <translation>Il couvre les deux signatures, celle du responsable aussi.</translation>
    </message>
    <message>
        <source>It proves this to whoever trusts that authority, and nothing to others. The stamped file is what you save and send from now on; a copy locked with a passphrase carries no time-stamp.</source>
        <translation>Il le prouve à qui fait confiance à cette autorité, et rien aux autres. C’est le fichier horodaté que vous enregistrez et envoyez désormais&#xa0;; une copie protégée par une phrase de passe ne porte pas d’horodatage.</translation>
    </message>
    <message>
        <source>Save the file without it</source>
        <translation>Enregistrer le fichier sans horodatage</translation>
    </message>
    <message>
        <source>Renew the time-stamp</source>
        <translation>Renouveler l’horodatage</translation>
    </message>
    <message>
        <source>It proves nothing any more since {day}: nobody answers for the authority’s certificate, and no other time-stamp followed in time. A new one proves its own time.</source>
        <translation>Il ne prouve plus rien depuis le {day}&#xa0;: personne ne répond plus du certificat de l’autorité, et aucun autre horodatage n’a suivi à temps. Un nouveau prouvera sa propre heure.</translation>
    </message>
    <message>
        <source>Renew before {day}: until then somebody answers for the authority’s certificate. Another time-stamp, made in time, carries the proof on.</source>
        <translation>À renouveler avant le {day}&#xa0;: jusque-là, quelqu’un répond du certificat de l’autorité. Un autre horodatage, fait à temps, prolonge la preuve.</translation>
    </message>
    <message>
        <source>The line is copied.</source>
        <translation>La ligne est copiée.</translation>
    </message>
    <message>
        <source>Choose the countersigned file that came back</source>
        <translation>Choisir le fichier contresigné qui est revenu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Save the request for the time-stamp</source>
        <translation>Enregistrer la demande d’horodatage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose the answer of the authority</source>
        <translation>Choisir la réponse de l’autorité</translation>
    </message>
    <message>
        <source>Save the file without the time-stamp</source>
        <translation>Enregistrer le fichier sans l’horodatage</translation>
    </message>
    <message>
        <source>Saved, as it was signed: {path}</source>
        <translation>Enregistré, tel qu’il a été signé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Give the request up?</source>
        <translation>Renoncer à la demande&#xa0;?</translation>
    </message>
    <message>
        <source>An answer that is still on its way will be of no use; another request can be made. The signed file stays as it is.</source>
        <translation>Une réponse encore en route ne servira plus&#xa0;; une autre demande peut être faite. Le fichier signé reste tel quel.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Renoncer</translation>
    </message>
</context>
<context>
    <name>StampFailures</name>
    <message>
        <source>The request still waits. Bring the right answer, or give the request up.</source>
        <translation>La demande attend toujours. Apportez la bonne réponse, ou renoncez à la demande.</translation>
    </message>
    <message>
        <source>Send the same request to another authority, or ask this one why.</source>
        <translation>Envoyez la même demande à une autre autorité, ou demandez la raison à celle-ci.</translation>
    </message>
    <message>
        <source>This referral carries a time-stamp already.</source>
        <translation>Cette transmission est déjà horodatée.</translation>
    </message>
    <message>
        <source>Save and send the stamped file, or renew its time-stamp.</source>
        <translation>Enregistrez et envoyez le fichier horodaté, ou renouvelez son horodatage.</translation>
    </message>
    <message>
        <source>A time-stamp was asked for already.</source>
        <translation>Un horodatage est déjà demandé.</translation>
    </message>
    <message>
        <source>No time-stamp was asked for this referral.</source>
        <translation>Aucun horodatage n’est demandé pour cette transmission.</translation>
    </message>
    <message>
        <source>Ask for one first; its answer fits no other file.</source>
        <translation>Demandez-en un d’abord&#xa0;; sa réponse ne va à aucun autre fichier.</translation>
    </message>
    <message>
        <source>This referral carries no time-stamp to renew.</source>
        <translation>Cette transmission ne porte pas d’horodatage à renouveler.</translation>
    </message>
    <message>
        <source>Ask for a time-stamp first.</source>
        <translation>Demandez d’abord un horodatage.</translation>
    </message>
    <message>
        <source>This is not the countersigned file of this referral.</source>
        <translation>Ce n’est pas le fichier contresigné de cette transmission.</translation>
    </message>
    <message>
        <source>Choose the file the manager gave back.</source>
        <translation>Choisissez le fichier que le responsable a rendu.</translation>
    </message>
    <message>
        <source>By the revocation list that was chosen, the certificate of {signer} was revoked on {day}. Nothing was asked for.</source>
        <translation>D’après la liste de révocation choisie, le certificat de {signer} a été révoqué le {day}. Rien n’a été demandé.</translation>
    </message>
    <message>
        <source>With that list in the file, everybody would reject it. Speak to its signer before you send it.</source>
        <translation>Avec cette liste dans le fichier, tout le monde le rejetterait. Parlez à son signataire avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The file does not verify. Nothing was kept.</source>
        <translation>Le fichier ne passe pas la vérification. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Look at it with Verify a signed document to see why.</source>
        <translation>Ouvrez-le avec «&#xa0;Vérifier un document signé&#xa0;» pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>This file is no answer of a time-stamping authority; it may be an error page.</source>
        <translation>Ce fichier n’est pas la réponse d’une autorité d’horodatage&#xa0;; c’est peut-être une page d’erreur.</translation>
    </message>
    <message>
        <source>The authority refused to stamp ({status}): {told}</source>
        <translation>L’autorité a refusé d’horodater ({status})&#xa0;: {told}</translation>
    </message>
    <message>
        <source>This time-stamp is another file’s.</source>
        <translation>Cet horodatage est celui d’un autre fichier.</translation>
    </message>
    <message>
        <source>This answer is to another request, or to one that was given up.</source>
        <translation>Cette réponse est celle d’une autre demande, ou d’une demande abandonnée.</translation>
    </message>
    <message>
        <source>The answer’s certificate is missing, or is not for time-stamps and nothing else.</source>
        <translation>Le certificat de la réponse manque, ou n’est pas fait pour horodater et pour cela seulement.</translation>
    </message>
    <message>
        <source>The authority’s certificate was not valid at the time it states: only from {since} to {until}.</source>
        <translation>Le certificat de l’autorité n’était pas valable à l’heure qu’elle indique&#xa0;: seulement du {since} au {until}.</translation>
    </message>
    <message>
        <source>The time-stamp is false, changed, or too weak.</source>
        <translation>L’horodatage est faux, modifié ou trop faible.</translation>
    </message>
    <message>
        <source>The time-stamp is too large: {size} bytes, and there is room for {room}.</source>
        <translation>L’horodatage est trop gros&#xa0;: {size} octets, et il y a de la place pour {room}.</translation>
    </message>
</context>
<context>
    <name>StampTrust</name>
    <message>
        <source>Choose the authority’s certificate</source>
        <translation>Choisir le certificat de l’autorité</translation>
    </message>
    <message>
        <source>If you trust the authority of this time-stamp and have its certificate, or that of its root, from the authority itself, choose it: the file is verified again. It counts for this file and this time.</source>
        <translation>Si vous faites confiance à l’autorité de cet horodatage et tenez son certificat, ou celui de sa racine, de l’autorité elle-même, choisissez-le&#xa0;: le fichier est vérifié à nouveau. Cela vaut pour ce fichier et cette fois.</translation>
    </message>
    <message>
        <source>Whom do you believe about the time?</source>
        <translation>Qui croyez-vous pour l’heure&#xa0;?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>This file is no certificate. Choose one in .pem, .crt, .cer or .der.</source>
        <translation>Ce fichier n’est pas un certificat. Choisissez-en un en .pem, .crt, .cer ou .der.</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>Start a questionnaire</source>
        <translation>Commencer un questionnaire</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Language shown first</source>
        <translation>Langue affichée en premier</translation>
    </message>
    <message>
        <source>Second language, shown beside it</source>
        <translation>Seconde langue, affichée à côté</translation>
    </message>
    <message>
        <source>So that you and the person read the same question.</source>
        <translation>Pour que vous et la personne lisiez la même question.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Danger now? Telephone before any form.</source>
        <translation>Danger maintenant&#xa0;? Téléphonez avant tout formulaire.</translation>
    </message>
    <message>
        <source>I am copying a sheet filled on paper</source>
        <translation>Je recopie une feuille remplie sur papier</translation>
    </message>
    <message>
        <source>Version on paper</source>
        <translation>Version papier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Write down what was seen or said</source>
        <translation>Noter ce qui a été vu ou dit</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Au sujet de qui</translation>
    </message>
    <message>
        <source>What is not attributed is in no child’s reading or referral.</source>
        <translation>Ce qui n’est attribué à personne n’est ni dans le résultat ni dans la transmission d’aucun enfant.</translation>
    </message>
    <message>
        <source>It was said without any question</source>
        <translation>Cela a été dit sans aucune question</translation>
    </message>
    <message>
        <source>12/05/2026, May 2026, about 2025…</source>
        <translation>12/05/2026, mai 2026, vers 2025…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand cela s’est passé</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Langue de ces mots</translation>
    </message>
    <message>
        <source>Meaning in French, if the words are in another language</source>
        <translation>Sens en français, si les mots sont dans une autre langue</translation>
    </message>
    <message>
        <source>Who translated</source>
        <translation>Qui a traduit</translation>
    </message>
    <message>
        <source>What came just before: your question or the situation</source>
        <translation>Ce qu’il y a eu juste avant&#xa0;: votre question ou la situation</translation>
    </message>
    <message>
        <source>Your words, or what was going on.</source>
        <translation>Vos mots, ou ce qui se passait.</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Name, tie, contact. Of others than the child and parents only a detachable sheet says it.</source>
        <translation>Nom, lien, coordonnées. Sauf pour l’enfant et les parents, seule une feuille détachable les indique.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>Exactly as they were said; or what you saw, without judging.</source>
        <translation>Exactement comme ils ont été dits&#xa0;; ou ce que vous avez vu, sans juger.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Où cela s’est passé</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Qui d’autre était là</translation>
    </message>
    <message>
        <source>Printed as you type it: roles or ties rather than names.</source>
        <translation>Imprimé tel que vous l’écrivez&#xa0;: fonctions ou liens plutôt que noms.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Everybody in this case</source>
        <translation>Toutes les personnes de ce dossier</translation>
    </message>
    <message>
        <source>Stop asking. Listen, do not interrupt, promise nothing. Write the words exactly as they were said; you can go on with the questionnaire later.</source>
        <translation>Ne posez plus de questions. Écoutez, n’interrompez pas, ne promettez rien. Notez les mots exactement comme ils sont dits&#xa0;; vous pourrez continuer le questionnaire plus tard.</translation>
    </message>
    <message>
        <source>Not understood as a date. Day first, as in 12/05/2026.</source>
        <translation>Pas compris comme une date. Le jour d’abord, comme 12/05/2026.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>By what way</source>
        <translation>Par quelle voie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si vous voulez</translation>
    </message>
    <message>
        <source>No name: it stays with the case.</source>
        <translation>Pas de nom&#xa0;: cela reste avec le dossier.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Six random words are easy to remember and hard to guess.</source>
        <translation>Six mots tirés au hasard sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Assez solide.</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Trop facile à deviner.</translation>
    </message>
    <message>
        <source>Add one or two unusual words.</source>
        <translation>Ajoutez un ou deux mots inhabituels.</translation>
    </message>
    <message>
        <source>Leave out your name and your organisation.</source>
        <translation>N’y mettez ni votre nom ni votre organisme.</translation>
    </message>
    <message>
        <source>Avoid dates, repetitions and rows of keys.</source>
        <translation>Évitez les dates, les répétitions et les suites de touches.</translation>
    </message>
</context>
<context>
    <name>SubjectCards</name>
    <message>
        <source>The place</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Result with reasons</source>
        <translation>Résultat motivé</translation>
    </message>
    <message>
        <source>Result with reasons: {name}</source>
        <translation>Résultat motivé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Préparer une transmission</translation>
    </message>
    <message>
        <source>Prepare a referral: {name}</source>
        <translation>Préparer une transmission&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Read for each person of the case, but for what it says of single children.</source>
        <translation>Lu pour chaque personne du dossier, sauf ce qui y est dit de chaque enfant.</translation>
    </message>
    <message>
        <source>Counted for nobody until you say whom they are about.</source>
        <translation>Compté pour personne tant que vous n’avez pas indiqué de qui il s’agit.</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>about the place</source>
        <translation>au sujet du lieu</translation>
    </message>
    <message>
        <source>Child {number}, name not known</source>
        <translation>Enfant {number}, nom inconnu</translation>
    </message>
    <message>
        <source>Person {number}, name not known</source>
        <translation>Personne {number}, nom inconnu</translation>
    </message>
    <message>
        <source>not attributed</source>
        <translation>non attribué</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>au sujet de {name}</translation>
    </message>
    <message>
        <source>in each referral of this case</source>
        <translation>dans chaque transmission de ce dossier</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>questionnaires: {number}</source>
        <translation>questionnaires&#xa0;: {number}</translation>
    </message>
    <message>
        <source>words and facts: {number}</source>
        <translation>paroles et faits&#xa0;: {number}</translation>
    </message>
    <message>
        <source>judgements: {number}</source>
        <translation>avis&#xa0;: {number}</translation>
    </message>
    <message>
        <source>This case is about several people, and something in it does not say about whom ({what}). It is not counted here, nor for anybody else. Say on the page of the case whom each is about.</source>
        <translation>Ce dossier concerne plusieurs personnes, et une partie ne dit pas de qui il s’agit ({what}). Elle n’est comptée ni ici, ni pour quelqu’un d’autre. Indiquez sur la page du dossier de qui il s’agit à chaque fois.</translation>
    </message>
    <message>
        <source>This case is about several people, each read on their own.</source>
        <translation>Ce dossier concerne plusieurs personnes, lues chacune à part.</translation>
    </message>
    <message>
        <source>Open the case and choose whose result or referral you want.</source>
        <translation>Ouvrez le dossier et choisissez de qui vous voulez le résultat ou la transmission.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Choose a form: XLSForm workbook or XForm</source>
        <translation>Choisir un formulaire&#xa0;: classeur XLSForm ou XForm</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Lire et vérifier</translation>
    </message>
    <message>
        <source>“{title}” is kept. It is offered when you start a questionnaire in a case.</source>
        <translation>«&#xa0;{title}&#xa0;» est gardé. Il est proposé quand vous commencez un questionnaire dans un dossier.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Template: {kind}, version {version} of {day}</source>
        <translation>Modèle&#xa0;: {kind}, version {version} du {day}</translation>
    </message>
    <message>
        <source>adapted by {name}, version {version} of {day}</source>
        <translation>adapté par {name}, version {version} du {day}</translation>
    </message>
    <message>
        <source>{names} does not fit this version of the program and was not used. Ask whoever made it for a newer one.</source>
        <translation>{names} ne va pas avec cette version du programme et n’a pas été utilisé. Demandez-en un plus récent à la personne qui l’a fait.</translation>
    </message>
</context>
<context>
    <name>TokenChoiceDialog</name>
    <message>
        <source>Sign with a card or stick</source>
        <translation>Signer avec une carte ou une clé USB</translation>
    </message>
    <message>
        <source>The key stays in the card or stick; it signs when its PIN is typed. The library of its maker must be installed on this computer. It is loaded apart from this program, and only the one you choose.</source>
        <translation>La clé de signature reste dans la carte ou la clé USB&#xa0;; elle signe quand son code est tapé. La bibliothèque du fabricant doit être installée sur cet ordinateur. Seule celle que vous choisissez est chargée, à part de ce programme.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>Une autre bibliothèque…</translation>
    </message>
    <message>
        <source>None of the libraries FieldScreen knows of is installed here. Choose its file.</source>
        <translation>Aucune des bibliothèques que FieldScreen connaît n’est installée ici. Choisissez son fichier.</translation>
    </message>
    <message>
        <source>Look with {name}</source>
        <translation>Chercher avec {name}</translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation>Signer avec celle-ci</translation>
    </message>
    <message>
        <source>Looking for the card or stick…</source>
        <translation>Recherche de la carte ou de la clé USB…</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Sign with the card or stick</source>
        <translation>Signer avec la carte ou la clé USB</translation>
    </message>
    <message>
        <source>I know: a wrong PIN locks it now</source>
        <translation>Je le sais&#xa0;: un code faux la bloque maintenant</translation>
    </message>
    <message>
        <source>PIN of the card or stick</source>
        <translation>Code PIN de la carte ou de la clé USB</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Breaking off…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Looking for the card or stick…</source>
        <translation>Recherche de la carte ou de la clé USB…</translation>
    </message>
    <message>
        <source>{label}: {name}</source>
        <translation>{label}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Only one try is left. A wrong PIN locks the card or stick.</source>
        <translation>Il ne reste qu’un essai. Un code faux bloque la carte ou la clé USB.</translation>
    </message>
    <message>
        <source>A wrong PIN was entered since it last worked. After too many the card or stick is locked; how many, it does not tell.</source>
        <translation>Un code faux a été entré depuis la dernière signature. Après trop d’erreurs, la carte ou la clé se bloque&#xa0;; elle ne dit pas combien.</translation>
    </message>
    <message>
        <source>Press “Sign”, then type the PIN on the reader.</source>
        <translation>Appuyez sur «&#xa0;Signer&#xa0;», puis tapez le code sur le lecteur.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Type the PIN on the reader…</source>
        <translation>Tapez le code sur le lecteur…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
</context>
<context>
    <name>TokenFailures</name>
    <message>
        <source>The library {path} is not on this computer.</source>
        <translation>La bibliothèque {path} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install the one of the maker, then bring the identity in again.</source>
        <translation>Installez celle du fabricant, puis reprenez l’identité.</translation>
    </message>
    <message>
        <source>{path} is no library for cards and sticks (PKCS#11), or it crashed.</source>
        <translation>{path} n’est pas une bibliothèque pour cartes et clés (PKCS#11), ou elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Choose another one, or ask whoever gave you the card or stick.</source>
        <translation>Choisissez-en une autre, ou demandez à qui vous a remis la carte ou la clé.</translation>
    </message>
    <message>
        <source>This library sees no card or stick.</source>
        <translation>Cette bibliothèque ne voit aucune carte ni clé.</translation>
    </message>
    <message>
        <source>Insert it and look again.</source>
        <translation>Insérez-la et cherchez à nouveau.</translation>
    </message>
    <message>
        <source>The card or stick “{label}” is not there.</source>
        <translation>La carte ou clé «&#xa0;{label}&#xa0;» n’est pas là.</translation>
    </message>
    <message>
        <source>Insert it and look again. Without it, choose another identity (Who signs).</source>
        <translation>Insérez-la et cherchez à nouveau. Sans elle, choisissez une autre identité (Qui signe).</translation>
    </message>
    <message>
        <source>The card or stick was taken out while it signed.</source>
        <translation>La carte ou la clé a été retirée pendant la signature.</translation>
    </message>
    <message>
        <source>Nothing was signed. Insert it and look again.</source>
        <translation>Rien n’a été signé. Insérez-la et cherchez à nouveau.</translation>
    </message>
    <message>
        <source>“{label}” holds no certificate of a person.</source>
        <translation>«&#xa0;{label}&#xa0;» ne contient aucun certificat d’une personne.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you to put it there.</source>
        <translation>Demandez à qui vous l’a remise de l’y mettre.</translation>
    </message>
    <message>
        <source>The key of this certificate is not in this card or stick.</source>
        <translation>La clé de ce certificat n’est pas dans cette carte ou clé USB.</translation>
    </message>
    <message>
        <source>Choose another certificate.</source>
        <translation>Choisissez un autre certificat.</translation>
    </message>
    <message>
        <source>The key in the card or stick is not the one of the certificate.</source>
        <translation>La clé dans la carte ou la clé USB n’est pas celle du certificat.</translation>
    </message>
    <message>
        <source>Nothing was signed. Ask whoever gave it to you.</source>
        <translation>Rien n’a été signé. Demandez à qui vous l’a remise.</translation>
    </message>
    <message>
        <source>The key is in a card or stick, and its PIN was not given.</source>
        <translation>La clé est dans une carte ou une clé USB, et son code n’a pas été donné.</translation>
    </message>
    <message>
        <source>Nothing was signed. Start again: the PIN is asked for.</source>
        <translation>Rien n’a été signé. Recommencez&#xa0;: le code est demandé.</translation>
    </message>
    <message>
        <source>This cannot be the PIN: it is too short, too long, or of other signs.</source>
        <translation>Ce ne peut pas être le code&#xa0;: il est trop court, trop long, ou d’autres signes.</translation>
    </message>
    <message>
        <source>Type it again. No try was counted.</source>
        <translation>Tapez-le à nouveau. Aucun essai n’a été compté.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>Make sure before you try again: after too many the card or stick is locked.</source>
        <translation>Soyez sûr avant de recommencer&#xa0;: après trop d’erreurs, la carte ou la clé se bloque.</translation>
    </message>
    <message>
        <source>Only one try is left, and it was not spent.</source>
        <translation>Il ne reste qu’un essai, et il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Look for the PIN first. Then tick that you risk it.</source>
        <translation>Cherchez d’abord le code. Cochez ensuite que vous prenez le risque.</translation>
    </message>
    <message>
        <source>The card or stick is locked after too many wrong PINs.</source>
        <translation>La carte ou la clé est bloquée après trop de codes faux.</translation>
    </message>
    <message>
        <source>Only whoever issued it can unlock it. Meanwhile choose another identity.</source>
        <translation>Seul l’organisme qui l’a remise peut la débloquer. En attendant, choisissez une autre identité.</translation>
    </message>
    <message>
        <source>It has no PIN yet, or wants another one first.</source>
        <translation>Elle n’a pas encore de code, ou veut d’abord en changer.</translation>
    </message>
    <message>
        <source>Set it with the program of its maker, then look again.</source>
        <translation>Définissez-le avec le logiciel du fabricant, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Broken off. Nothing was signed.</source>
        <translation>Interrompu. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>It can be done again at any time.</source>
        <translation>Cela peut être refait à tout moment.</translation>
    </message>
    <message>
        <source>The card or stick refused ({reason}).</source>
        <translation>La carte ou la clé a refusé ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was signed. Take it out, insert it again, and look again.</source>
        <translation>Rien n’a été signé. Retirez-la, insérez-la à nouveau et cherchez à nouveau.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Danger: 17 · 112 · 119</source>
        <translation>Danger&#xa0;: 17 · 112 · 119</translation>
    </message>
    <message>
        <source>Danger: telephone numbers 17, 112, 119</source>
        <translation>Danger&#xa0;: numéros de téléphone 17, 112, 119</translation>
    </message>
    <message>
        <source>Language, brightness, text size</source>
        <translation>Langue, luminosité, taille du texte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Touches (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L). F12 shows a neutral screen and locks.</source>
        <translation>Verrouiller maintenant (Ctrl+L). F12 montre un écran neutre et verrouille.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Vault: keys, copies, journal</source>
        <translation>Coffre&#xa0;: clés, copies, journal</translation>
    </message>
    <message>
        <source>Recovery sheets are still to be made</source>
        <translation>Les feuilles de secours sont encore à faire</translation>
    </message>
    <message>
        <source>The recovery sheets are still to be typed back</source>
        <translation>Les feuilles de secours sont encore à recopier</translation>
    </message>
    <message>
        <source>The recovery sheets are to be made anew</source>
        <translation>Les feuilles de secours sont à refaire</translation>
    </message>
    <message>
        <source>Vault •</source>
        <translation>Coffre •</translation>
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
        <source>Text {percent} %</source>
        <translation>Texte {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>This is the vault to practise in. It opens with the word “{word}”, which protects nothing: never enter a real person here.</source>
        <translation>Ce coffre est fait pour s’exercer. Il s’ouvre avec le mot «&#xa0;{word}&#xa0;», qui ne protège rien&#xa0;: n’y notez jamais une personne réelle.</translation>
    </message>
    <message>
        <source>EXERCISE: the vault to practise in</source>
        <translation>EXERCICE&#xa0;: le coffre pour s’exercer</translation>
    </message>
    <message>
        <source>Nothing to send: help, and go on noting</source>
        <translation>Rien à transmettre&#xa0;: aider, et continuer à noter</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Can be argued</source>
        <translation>Peut se défendre</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Seen where there is nothing</source>
        <translation>Vu où il n’y a rien</translation>
    </message>
    <message>
        <source>Rightly left aside</source>
        <translation>Écarté avec raison</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>EXERCISE — invented cases. Nothing of this vault is ever sent.</source>
        <translation>EXERCICE — cas inventés. Rien de ce coffre ne se transmet.</translation>
    </message>
    <message>
        <source>EXERCISE — {title}</source>
        <translation>EXERCICE — {title}</translation>
    </message>
</context>
<context>
    <name>TrainingHomeScreen</name>
    <message>
        <source>List of cases</source>
        <translation>Liste des situations</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Eight invented cases, from easy to hard. Read, fill in the questionnaire, say what you find, then compare with a model. In some there is nothing to find.</source>
        <translation>Huit situations inventées, de la plus simple à la plus difficile. Lisez, remplissez le questionnaire, dites ce que vous trouvez, puis comparez avec un modèle. Dans certaines, il n’y a rien à trouver.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} faits</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Attendance week after week</source>
        <translation>Présence au fil des semaines</translation>
    </message>
    <message>
        <source>One absence says nothing. Illness, an eviction or the way to school are ordinary reasons. A week nobody filled in is not shown.</source>
        <translation>Une absence ne dit rien. La maladie, une expulsion ou le trajet sont des raisons ordinaires. Une semaine que personne n’a remplie n’est pas montrée.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Two questionnaires of this week differ; the later one is shown.</source>
        <translation>Deux questionnaires de cette semaine diffèrent&#xa0;; le plus récent est montré.</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>jours non connus</translation>
    </message>
    <message>
        <source>{present} of {expected} days</source>
        <translation>{present} sur {expected} jours</translation>
    </message>
</context>
<context>
    <name>TrialAnswerDialog</name>
    <message>
        <source>What the office said of the test</source>
        <translation>Ce que le service a dit de l’essai</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Comment cela a été dit</translation>
    </message>
    <message>
        <source>Who there said so, if you like</source>
        <translation>Qui l’a dit, si vous voulez</translation>
    </message>
    <message>
        <source>Their name or their desk.</source>
        <translation>Un nom ou un poste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It did not open</source>
        <translation>Il ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>It opened</source>
        <translation>Il s’est ouvert</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>It holds nothing of anybody. It brings {envelope}, as the real one will. Save the draft, send it with your mail program, and note what the office says.</source>
        <translation>Il ne contient rien sur personne. Il apporte {envelope}, comme le vrai. Enregistrez le brouillon, envoyez-le avec votre messagerie, puis notez ce que dit le service.</translation>
    </message>
    <message>
        <source>The test message</source>
        <translation>Le message d’essai</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Prepare a test message</source>
        <translation>Préparer un message d’essai</translation>
    </message>
    <message>
        <source>Note the answer to the test</source>
        <translation>Noter la réponse à l’essai</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>the document as it is</source>
        <translation>le document tel quel</translation>
    </message>
    <message>
        <source>a copy locked with a passphrase</source>
        <translation>une copie protégée par une phrase de passe</translation>
    </message>
    <message>
        <source>a sealed message (S/MIME)</source>
        <translation>un message scellé (S/MIME)</translation>
    </message>
    <message>
        <source>There is danger: do not wait</source>
        <translation>Il y a danger&#xa0;: ne pas attendre</translation>
    </message>
    <message>
        <source>It cannot wait for an answer</source>
        <translation>L’envoi ne peut pas attendre une réponse</translation>
    </message>
    <message>
        <source>This office has opened one like this before</source>
        <translation>Ce service en a déjà ouvert un ainsi</translation>
    </message>
    <message>
        <source>Never tested, but the office acknowledged a mail before.</source>
        <translation>Jamais d’essai, mais le service a déjà accusé réception d’un courriel.</translation>
    </message>
    <message>
        <source>Never tested: no test message yet.</source>
        <translation>Jamais d’essai&#xa0;: aucun message d’essai jusqu’ici.</translation>
    </message>
    <message>
        <source>The address or the certificate has changed since: test again.</source>
        <translation>L’adresse ou le certificat a changé depuis&#xa0;: essayez à nouveau.</translation>
    </message>
    <message>
        <source>{envelope}: {standing}</source>
        <translation>{envelope}&#xa0;: {standing}</translation>
    </message>
    <message>
        <source>Test message prepared on {day}; no answer was noted.</source>
        <translation>Message d’essai préparé le {day}&#xa0;; aucune réponse n’est notée.</translation>
    </message>
    <message>
        <source>Tested on {day}: the office opened it.</source>
        <translation>Essayé le {day}&#xa0;: le service l’a ouvert.</translation>
    </message>
    <message>
        <source>Tested on {day}: the office could not open it.</source>
        <translation>Essayé le {day}&#xa0;: le service n’a pas pu l’ouvrir.</translation>
    </message>
    <message>
        <source>Gone on without a test on {day} (“{why}”).</source>
        <translation>Envoi sans essai le {day} («&#xa0;{why}&#xa0;»).</translation>
    </message>
    <message>
        <source>Said by telephone</source>
        <translation>Dit par téléphone</translation>
    </message>
    <message>
        <source>Said by mail</source>
        <translation>Dit par courriel</translation>
    </message>
    <message>
        <source>Said in writing</source>
        <translation>Dit par écrit</translation>
    </message>
    <message>
        <source>Noted by {name}.</source>
        <translation>Noté par {name}.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for this certificate. Call the office at a number you already know and compare its SHA-256 fingerprint, in words or in digits, before you seal anything for it:
{words}
{digits}</source>
        <translation>Personne à qui vous vous fiez ne répond de ce certificat. Appelez le service à un numéro que vous connaissez déjà et comparez son empreinte SHA-256, en mots ou en chiffres, avant de sceller quoi que ce soit&#xa0;:
{words}
{digits}</translation>
    </message>
    <message>
        <source>It is on no revocation list.</source>
        <translation>Il ne figure sur aucune liste de révocation.</translation>
    </message>
    <message>
        <source>The revocation list is out of date: bring a recent one in (Vault → Whom you trust).</source>
        <translation>La liste de révocation est périmée&#xa0;: prenez-en une récente (Coffre → À qui vous vous fiez).</translation>
    </message>
    <message>
        <source>There is no revocation list: whether it was withdrawn cannot be told.</source>
        <translation>Il n’y a pas de liste de révocation&#xa0;: on ne peut pas dire s’il a été révoqué.</translation>
    </message>
    <message>
        <source>Vouched for by {name}, whom you trust.</source>
        <translation>{name}, à qui vous vous fiez, en répond.</translation>
    </message>
    <message>
        <source>Save the draft of the test message</source>
        <translation>Enregistrer le brouillon du message d’essai</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Se fier à ce certificat&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever made it chose these names. Telephone its holder at a number you know and compare the fingerprint: from then on its word counts for every signer it issued a certificate to.</source>
        <translation>Celui qui l’a fait a choisi ces noms. Appelez son titulaire à un numéro que vous connaissez et comparez l’empreinte&#xa0;: ensuite, sa parole vaut pour chaque signataire à qui il a émis un certificat.</translation>
    </message>
    <message>
        <source>I compared the fingerprint on the telephone</source>
        <translation>J’ai comparé l’empreinte au téléphone</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Ne pas s’y fier</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>S’y fier</translation>
    </message>
</context>
<context>
    <name>TrustFailures</name>
    <message>
        <source>The certificate {name} signed with was revoked on {day}: this file must not be countersigned.</source>
        <translation>Le certificat avec lequel {name} a signé a été révoqué le {day}&#xa0;: ce fichier ne doit pas être contresigné.</translation>
    </message>
    <message>
        <source>Call them at a number you know. If it is theirs, they make it again with a certificate in force; if not, tell your organisation at once. The reason stands below.</source>
        <translation>Appelez cette personne à un numéro que vous connaissez. Si le document est d’elle, elle le refait avec un certificat en cours&#xa0;; sinon, prévenez aussitôt votre organisation. Le motif est ci-dessous.</translation>
    </message>
    <message>
        <source>Your certificate was revoked on {day}: recipients would reject what it signs.</source>
        <translation>Votre certificat a été révoqué le {day}&#xa0;: les destinataires rejetteraient ce qu’il signe.</translation>
    </message>
    <message>
        <source>Choose another identity (Vault → Who signs), or ask for a new certificate.</source>
        <translation>Choisissez une autre identité (Coffre → Qui signe), ou demandez un nouveau certificat.</translation>
    </message>
    <message>
        <source>None of the certificates you trust signed this revocation list (it names: {issuer}).</source>
        <translation>Aucun des certificats auxquels vous vous fiez n’a signé cette liste de révocation (elle nomme&#xa0;: {issuer}).</translation>
    </message>
    <message>
        <source>Trust the authority’s certificate first, or ask it for its own list.</source>
        <translation>Désignez d’abord le certificat de l’autorité comme sûr, ou demandez-lui sa propre liste.</translation>
    </message>
    <message>
        <source>This revocation list is only a part of one.</source>
        <translation>Cette liste de révocation n’en est qu’une partie.</translation>
    </message>
    <message>
        <source>Ask the authority for the whole list.</source>
        <translation>Demandez la liste entière à l’autorité.</translation>
    </message>
    <message>
        <source>This list is of {made}; a newer one, of {kept}, is kept already.</source>
        <translation>Cette liste est du {made}&#xa0;; une plus récente, du {kept}, est déjà gardée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the newest one.</source>
        <translation>Rien n’a été changé. Demandez la plus récente.</translation>
    </message>
    <message>
        <source>This file is no revocation list.</source>
        <translation>Ce fichier n’est pas une liste de révocation.</translation>
    </message>
    <message>
        <source>Choose the file ending in .crl that the authority gave you.</source>
        <translation>Choisissez le fichier en .crl que l’autorité vous a donné.</translation>
    </message>
    <message>
        <source>This file is no certificate.</source>
        <translation>Ce fichier n’est pas un certificat.</translation>
    </message>
    <message>
        <source>Choose the file the authority gives away, such as authority.crt.</source>
        <translation>Choisissez le fichier que l’autorité donne, par exemple authority.crt.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Choose the certificate, such as authority.crt</source>
        <translation>Choisissez le certificat, par exemple authority.crt</translation>
    </message>
    <message>
        <source>Choose the revocation list (.crl)</source>
        <translation>Choisissez la liste de révocation (.crl)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>TrustScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>Se fier à un certificat</translation>
    </message>
    <message>
        <source>Take a revocation list in</source>
        <translation>Prendre une liste de révocation</translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>À qui vous vous fiez</translation>
    </message>
    <message>
        <source>Nobody yet: each signer’s fingerprint is compared by telephone.</source>
        <translation>Personne encore&#xa0;: l’empreinte de chaque signataire se compare par téléphone.</translation>
    </message>
    <message>
        <source>Verifying and countersigning tell whether one of these certificates vouches for who signed, and refuse what their revocation lists name. A list is replaced every month; nothing is ever fetched.</source>
        <translation>La vérification et le contreseing disent si l’un de ces certificats répond du signataire, et refusent ce que leurs listes de révocation nomment. Une liste se remplace chaque mois&#xa0;; rien n’est jamais cherché en ligne.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Fixé par votre organisation</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <translation>Désigné comme sûr par vous</translation>
    </message>
    <message>
        <source>Do not trust it any more</source>
        <translation>Ne plus s’y fier</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>No revocation list: whether what it issued was revoked cannot be told.</source>
        <translation>Pas de liste de révocation&#xa0;: impossible de dire si ce qu’il a émis a été révoqué.</translation>
    </message>
    <message>
        <source>Revocation list of {made}, out of date: ask for a recent one.</source>
        <translation>Liste de révocation du {made}, périmée&#xa0;: demandez-en une récente.</translation>
    </message>
    <message>
        <source>Revocation list of {made}, to be replaced by {due}.</source>
        <translation>Liste de révocation du {made}, à remplacer avant le {due}.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Open with this computer’s key</source>
        <translation>Ouvrir avec la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Verify a signed document</source>
        <translation>Vérifier un document signé</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>J’ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Un autre coffre</translation>
    </message>
    <message>
        <source>Make a vault of its own for another person</source>
        <translation>Faire un coffre à part pour une autre personne</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Whose vault</source>
        <translation>Coffre de</translation>
    </message>
    <message>
        <source>Your vault is locked</source>
        <translation>Votre coffre est verrouillé</translation>
    </message>
    <message>
        <source>Your vault is made. Open it now with the passphrase you have just chosen: this way a slip of the finger is found before anything depends on it.</source>
        <translation>Votre coffre est créé. Ouvrez-le maintenant avec la phrase de passe que vous venez de choisir&#xa0;: une faute de frappe se découvre ainsi avant que quoi que ce soit en dépende.</translation>
    </message>
    <message>
        <source>Open it with your passphrase.</source>
        <translation>Ouvrez-le avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>You locked it. Everything you had entered is kept.</source>
        <translation>Vous l’avez verrouillé. Tout ce que vous aviez saisi est gardé.</translation>
    </message>
    <message>
        <source>It locked itself after a while without a key. Everything is kept.</source>
        <translation>Il s’est verrouillé après un moment sans activité. Tout est gardé.</translation>
    </message>
    <message>
        <source>It locked itself: the lid was closed, or the computer slept. Everything is kept.</source>
        <translation>Il s’est verrouillé seul&#xa0;: le capot a été fermé ou l’ordinateur s’est mis en veille. Tout est gardé.</translation>
    </message>
    <message>
        <source>It locked itself with your session. Everything is kept.</source>
        <translation>Il s’est verrouillé avec votre session. Tout est gardé.</translation>
    </message>
    <message>
        <source>It locked itself when another session was shown. Everything is kept.</source>
        <translation>Il s’est verrouillé quand une autre session a été affichée. Tout est gardé.</translation>
    </message>
    <message>
        <source>It locked itself when its window was put away. Everything is kept.</source>
        <translation>Il s’est verrouillé quand sa fenêtre a été rangée. Tout est gardé.</translation>
    </message>
    <message>
        <source>Everything you had entered is kept.</source>
        <translation>Tout ce que vous aviez saisi est gardé.</translation>
    </message>
    <message>
        <source>It was locked because of an unforeseen fault. Everything you had entered is kept.</source>
        <translation>Il a été verrouillé à cause d’une erreur imprévue. Tout ce que vous aviez saisi est gardé.</translation>
    </message>
    <message>
        <source>It was locked to be given new keys. It opens with the same passphrase as before.</source>
        <translation>Il a été verrouillé pour recevoir de nouvelles clés. Il s’ouvre avec la même phrase de passe qu’avant.</translation>
    </message>
</context>
<context>
    <name>UploadEditor</name>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No face where it can be avoided.</source>
        <translation>Pas de visage quand on peut l’éviter.</translation>
    </message>
    <message>
        <source>The file is not in the vault any more.</source>
        <translation>Le fichier n’est plus dans le coffre.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Choose a photograph…</source>
        <translation>Choisir une photographie…</translation>
    </message>
    <message>
        <source>Choose a sound recording…</source>
        <translation>Choisir un enregistrement sonore…</translation>
    </message>
    <message>
        <source>Choose a film…</source>
        <translation>Choisir un film…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>{width} × {height}, {size}. Place, time and what else the camera wrote were removed.</source>
        <translation>{width} × {height}, {size}. Le lieu, l’heure et tout ce que l’appareil y avait inscrit ont été retirés.</translation>
    </message>
    <message>
        <source>{size}. Kept as it is: it may say where, when and by whom it was made.</source>
        <translation>{size}. Conservé tel quel&#xa0;: il peut révéler où, quand et par qui il a été fait.</translation>
    </message>
    <message>
        <source>Encrypted with the case. The file it comes from is still where it was.</source>
        <translation>Chiffré avec le dossier. Le fichier d’origine est toujours à son emplacement.</translation>
    </message>
    <message>
        <source>Photograph: {question}</source>
        <translation>Photographie&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>VaultPages</name>
    <message>
        <source>Questionnaires and partners’ forms</source>
        <translation>Questionnaires et formulaires de partenaires</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Feuilles de secours</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Indicator packs</source>
        <translation>Référentiels</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Countersign a received file</source>
        <translation>Contresigner un fichier reçu</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>À qui vous vous fiez</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Choose the certificate you compared</source>
        <translation>Choisissez le certificat que vous avez comparé</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose the revocation list (.crl)</source>
        <translation>Choisissez la liste de révocation (.crl)</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop a signed PDF here, or choose it.</source>
        <translation>Déposez ici un PDF signé, ou choisissez-le.</translation>
    </message>
    <message>
        <source>FieldScreen tells whether one byte was changed since it was signed, and by whose key. Nothing is sent anywhere.</source>
        <translation>FieldScreen dit si un seul octet a changé depuis la signature, et quelle clé a signé. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Verify a signed document</source>
        <translation>Vérifier un document signé</translation>
    </message>
    <message>
        <source>Verifying {name}…</source>
        <translation>Vérification de {name}…</translation>
    </message>
    <message>
        <source>Passphrase of this document</source>
        <translation>Phrase de passe de ce document</translation>
    </message>
    <message>
        <source>Open and verify</source>
        <translation>Ouvrir et vérifier</translation>
    </message>
    <message>
        <source>This document is locked</source>
        <translation>Ce document est protégé</translation>
    </message>
    <message>
        <source>Its sender gives you the passphrase by telephone: small letters, no accents, no spaces, a digit between the words.</source>
        <translation>L’expéditeur vous donne la phrase de passe par téléphone&#xa0;: minuscules, sans accent ni espace, un chiffre entre les mots.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this file. Check it letter by letter.</source>
        <translation>Ce n’est pas la phrase de passe de ce fichier. Vérifiez-la lettre par lettre.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Another version of a pack</source>
        <translation>Une autre version d’un référentiel</translation>
    </message>
    <message>
        <source>The case keeps its own version until you choose the other one.</source>
        <translation>Le dossier garde sa version tant que vous ne choisissez pas l’autre.</translation>
    </message>
    <message>
        <source>Keep the versions of the case</source>
        <translation>Garder les versions du dossier</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Indicators added: {codes}</source>
        <translation>Indices ajoutés&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Indicators removed: {codes}</source>
        <translation>Indices retirés&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Weights changed: {codes}</source>
        <translation>Poids changés&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Read the case with the other version</source>
        <translation>Lire le dossier avec l’autre version</translation>
    </message>
    <message>
        <source>The level stays: {level}</source>
        <translation>Le niveau reste&#xa0;: {level}</translation>
    </message>
    <message>
        <source>The level changes: {before} → {after}</source>
        <translation>Le niveau change&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{code}: {before} → {after}</source>
        <translation>{code}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positive</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>on ne peut pas encore dire</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>non positive</translation>
    </message>
</context>
<context>
    <name>WhomDialog</name>
    <message>
        <source>Whom is it about?</source>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Its answers are then read for this person, and no longer for another. No answer changes; the journal keeps a line.</source>
        <translation>Ses réponses sont alors lues pour cette personne, et plus pour une autre. Aucune réponse ne change&#xa0;; le journal en garde une ligne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>WhomField</name>
    <message>
        <source>About whom</source>
        <translation>Au sujet de qui</translation>
    </message>
    <message>
        <source>First name, if you know it</source>
        <translation>Prénom, si vous le connaissez</translation>
    </message>
    <message>
        <source>To tell the children apart.</source>
        <translation>Pour distinguer les enfants.</translation>
    </message>
    <message>
        <source>Say whom it is about: answers about one child are never read for another.</source>
        <translation>Indiquez de qui il s’agit&#xa0;: les réponses au sujet d’un enfant ne sont jamais lues pour un autre.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The place, nobody in particular</source>
        <translation>Le lieu, personne en particulier</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Un autre enfant</translation>
    </message>
    <message>
        <source>Another adult</source>
        <translation>Un autre adulte</translation>
    </message>
    <message>
        <source>The child of this case</source>
        <translation>L’enfant de ce dossier</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Seen by me</source>
        <translation>Vu par moi</translation>
    </message>
    <message>
        <source>Said by the child</source>
        <translation>Dit par l’enfant</translation>
    </message>
    <message>
        <source>Said by an adult</source>
        <translation>Dit par un adulte</translation>
    </message>
    <message>
        <source>Told by a third person</source>
        <translation>Rapporté par un tiers</translation>
    </message>
    <message>
        <source>Read in a document</source>
        <translation>Lu dans un document</translation>
    </message>
    <message>
        <source>My own interpretation</source>
        <translation>Mon interprétation</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non posée</translation>
    </message>
    <message>
        <source>Not safe to ask</source>
        <translation>Dangereux à demander</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>L’enfant</translation>
    </message>
    <message>
        <source>The adult concerned</source>
        <translation>L’adulte concerné</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent ou tuteur</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>Another child at the place</source>
        <translation>Autre enfant sur place</translation>
    </message>
    <message>
        <source>Another adult at the place</source>
        <translation>Autre adulte sur place</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Age in doubt: treated as a minor</source>
        <translation>Âge incertain&#xa0;: traité comme un mineur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Immediate: danger now</source>
        <translation>Immédiate&#xa0;: danger maintenant</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Sous quelques jours</translation>
    </message>
    <message>
        <source>Ordinary time</source>
        <translation>Délai ordinaire</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Je ne peux pas le dire</translation>
    </message>
    <message>
        <source>Yes, freely</source>
        <translation>Oui, librement</translation>
    </message>
    <message>
        <source>No, the person refuses</source>
        <translation>Non, la personne refuse</translation>
    </message>
    <message>
        <source>It was not possible or not safe to ask</source>
        <translation>Il n’a pas été possible ou pas été sûr de demander</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Pas encore noté</translation>
    </message>
    <message>
        <source>Information préoccupante</source>
        <translation>Information préoccupante</translation>
    </message>
    <message>
        <source>Report to the prosecutor</source>
        <translation>Signalement au procureur</translation>
    </message>
    <message>
        <source>MNIOP (unofficial model)</source>
        <translation>MNIOP (modèle non officiel)</translation>
    </message>
    <message>
        <source>Vulnerable adult</source>
        <translation>Adulte vulnérable</translation>
    </message>
    <message>
        <source>Complement</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Yes, they were told</source>
        <translation>Oui, ils ont été informés</translation>
    </message>
    <message>
        <source>No: it would be contrary to the child’s interest</source>
        <translation>Non&#xa0;: ce serait contraire à l’intérêt de l’enfant</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>They could not be reached</source>
        <translation>Ils n’ont pas pu être joints</translation>
    </message>
    <message>
        <source>Not stated yet</source>
        <translation>Pas encore précisé</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>Not bound by professional secrecy</source>
        <translation>Non soumis au secret professionnel</translation>
    </message>
    <message>
        <source>Bound by my mission</source>
        <translation>Soumis par ma mission</translation>
    </message>
    <message>
        <source>Bound by my profession</source>
        <translation>Soumis par ma profession</translation>
    </message>
    <message>
        <source>Yes, danger now</source>
        <translation>Oui, danger maintenant</translation>
    </message>
    <message>
        <source>Serious, but not now</source>
        <translation>Grave, mais pas maintenant</translation>
    </message>
    <message>
        <source>No danger now</source>
        <translation>Pas de danger maintenant</translation>
    </message>
    <message>
        <source>17, police or gendarmerie</source>
        <translation>17, police ou gendarmerie</translation>
    </message>
    <message>
        <source>112, emergencies</source>
        <translation>112, urgences</translation>
    </message>
    <message>
        <source>119, children in danger</source>
        <translation>119, enfance en danger</translation>
    </message>
    <message>
        <source>Duty prosecutor</source>
        <translation>Magistrat de permanence du parquet</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>_Doubt</name>
    <message>
        <source>Keep it back</source>
        <translation>Garder retenu</translation>
    </message>
    <message>
        <source>Something else stood here when you held it back, or it was corrected since. It stays back until you decide: keep it back, or let it leave.</source>
        <translation>Autre chose figurait ici quand vous l’avez retenu, ou cela a été corrigé depuis. C’est retenu jusqu’à votre décision&#xa0;: garder retenu, ou laisser partir.</translation>
    </message>
</context>
<context>
    <name>_NotingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>{title}&#xa0;: {answered} questions renseignées sur {total}</translation>
    </message>
</context>
</TS>
