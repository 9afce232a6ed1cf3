<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Search by code, reminder or name</source>
        <translation>Rechercher par code, repère ou nom</translation>
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
        <source>No case matches. Search with fewer letters, or begin a new case.</source>
        <translation>Aucun dossier ne correspond. Cherchez avec moins de lettres, ou ouvrez un nouveau dossier.</translation>
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
        <source>Begin the first case</source>
        <translation>Ouvrir le premier dossier</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>A case is one child, or one adult, you are worried about. It gets a code of random letters; the code is the only name used outside the vault.</source>
        <translation>Un dossier, c’est un enfant, ou un adulte, pour qui vous vous inquiétez. Il reçoit un code tiré au hasard&#xa0;; hors du coffre, ce code est son seul nom.</translation>
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
        <source>An “information préoccupante” tells the département’s office (CRIP) that a child may be in danger. It is neither a proof nor an accusation. Nothing leaves this computer: you save the signed document and send it yourself.</source>
        <translation>Une information préoccupante avertit la cellule du département (CRIP) qu’un enfant est peut-être en danger. Ce n’est ni une preuve, ni une accusation. Rien ne quitte cet ordinateur&#xa0;: vous enregistrez le document signé et vous l’envoyez vous-même.</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du service destinataire</translation>
    </message>
    <message>
        <source>For example: CRIP and the name of the département</source>
        <translation>Par exemple&#xa0;: CRIP et le nom du département</translation>
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
        <source>entered by the worker</source>
        <translation>saisi par le professionnel</translation>
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
        <source>Say in a sentence what makes it urgent.</source>
        <translation>Dites en une phrase ce qui rend la situation urgente.</translation>
    </message>
    <message>
        <source>The law asks for the reason. One sentence is enough.</source>
        <translation>La loi demande la raison. Une phrase suffit.</translation>
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
        <source>A file of the vault is damaged ({part}). Your passphrase is not the problem.</source>
        <translation>Un fichier du coffre est abîmé ({part}). Votre phrase de passe n’est pas en cause.</translation>
    </message>
    <message>
        <source>Change nothing and delete nothing. Copy the whole vault folder to a safe place and restore your last backup.</source>
        <translation>Ne changez rien et n’effacez rien. Copiez tout le dossier du coffre en lieu sûr et restaurez votre dernière sauvegarde.</translation>
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
        <source>The vault is already open in another window or by another person.</source>
        <translation>Le coffre est déjà ouvert dans une autre fenêtre ou par une autre personne.</translation>
    </message>
    <message>
        <source>Close or lock the other FieldScreen, then try again.</source>
        <translation>Fermez ou verrouillez l’autre FieldScreen, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The last change was not written; all earlier ones are safe.</source>
        <translation>Il n’y a plus de place sur le disque. La dernière modification n’a pas été écrite&#xa0;; toutes les précédentes sont en sûreté.</translation>
    </message>
    <message>
        <source>Free some space (large files, the recycle bin), then do it again.</source>
        <translation>Libérez de la place (gros fichiers, corbeille), puis recommencez.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier du coffre.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is not write-protected, and that the folder is yours.</source>
        <translation>Vérifiez que le disque ou la clé n’est pas protégé en écriture et que le dossier est bien à vous.</translation>
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
        <source>The questionnaire cannot be used: its file has a fault.</source>
        <translation>Le questionnaire est inutilisable&#xa0;: son fichier a un défaut.</translation>
    </message>
    <message>
        <source>Tell the person who looks after the questionnaires. Your earlier answers are safe.</source>
        <translation>Prévenez la personne qui s’occupe des questionnaires. Vos réponses précédentes sont en sûreté.</translation>
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
    <name>FirstRunScreen</name>
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
        <source>Swap the two languages</source>
        <translation>Échanger les deux langues</translation>
    </message>
    <message>
        <source>The child is speaking: stop asking, write the words down</source>
        <translation>L’enfant se confie&#xa0;: ne plus questionner, noter ses mots</translation>
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
    <name>LanguageSwitch</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
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
    <name>PackView</name>
    <message>
        <source>To be told by telephone: {label}</source>
        <translation>À dire par téléphone&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>Comparer les deux versions</translation>
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
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
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
        <source>Not understood as a date. Day first, as in 12/05/2013.</source>
        <translation>Pas compris comme une date. Le jour d’abord, comme 12/05/2013.</translation>
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
        <source>These signs are printed as their code, because no font has them: {signs}</source>
        <translation>Ces signes sont imprimés par leur code, car aucune police ne les contient&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>This kind of question cannot be answered in this version yet.</source>
        <translation>Cette version ne permet pas encore de répondre à ce type de question.</translation>
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
        <source>2. Read the pages</source>
        <translation>2. Lire les pages</translation>
    </message>
    <message>
        <source>3. Signed</source>
        <translation>3. Signé</translation>
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
    <name>SignedPage</name>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
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
        <source>Its name on disk says nothing: {name}</source>
        <translation>Son nom sur le disque ne dit rien&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>Start a questionnaire</source>
        <translation>Commencer un questionnaire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <source>“Draft” means that no native speaker has checked these translations yet. Read them with care.</source>
        <translation>«&#xa0;Brouillon&#xa0;» signifie qu’aucun locuteur natif n’a encore relu ces textes. Lisez-les avec prudence.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
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
    <name>StatementDialog</name>
    <message>
        <source>Write down what was seen or said</source>
        <translation>Noter ce qui a été vu ou dit</translation>
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
        <source>Keep</source>
        <translation>Garder</translation>
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
        <source>Opening…</source>
        <translation>Ouverture…</translation>
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
        <source>Everything you had entered is kept.</source>
        <translation>Tout ce que vous aviez saisi est gardé.</translation>
    </message>
    <message>
        <source>It was locked because of an unforeseen fault. Everything you had entered is kept.</source>
        <translation>Il a été verrouillé à cause d’une erreur imprévue. Tout ce que vous aviez saisi est gardé.</translation>
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
        <source>Said by an adult of the family</source>
        <translation>Dit par un adulte de la famille</translation>
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
