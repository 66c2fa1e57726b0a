/** Words by which desks name their parts, in a few languages. Hints only: each is paired with a structural sign where it is used. */
const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** An address or field name that is about one conversation. */
export const conversationWord = /ticket|case|issue|conversation|request|thread|incident|enquir|inquir|vorgang|anfrage|demande|solicitud|mail/i;

export const sendWords = whole(
  'send|reply|post|submit|update|save|respond|answer|add (?:a )?(?:note|comment)|senden|absenden|antworten|antwort|envoyer|répondre|enviar|responder|invia|rispondi|verzenden|versturen|beantwoorden|wyślij|odpowiedz',
);

/** A field that says who has the conversation, or where it lies. */
export const ownerWords = whole('owner|assign|assigned|assignee|assign to|agent|responsible|besitzer|eigentümer|zuständig|verantwortlich|bearbeiter|propriétaire|assigné|attribué|responsable|asignado|propietario|assegnato|toegewezen|eigenaar');
export const queueWords = whole('queue|group|team|department|dept|mailbox|inbox|destqueueid|dest queue|warteschlange|abteilung|gruppe|bereich|service|file|équipe|groupe|département|cola|grupo|equipo|departamento|coda|gruppo|reparto|wachtrij|afdeling|groep');
export const statusWords = whole('status|state|priority|priorität|zustand|statut|priorité|estado|prioridad|stato|priorità');

/** A control that hands the customer over. */
export const transferWords = whole(
  'transfer|assign|reassign|escalate|forward|move|hand over|hand off|handoff|delegate|change owner|change queue|change department|refer|übergeben|zuweisen|weiterleiten|verschieben|eskalieren|transférer|attribuer|assigner|déplacer|escalader|transferir|asignar|atribuir|mover|escalar|trasferisci|assegna|sposta|overdragen|toewijzen|verplaatsen|escaleren',
);
export const forwardWords = whole('forward|weiterleiten|transférer|reenviar|encaminhar|inoltra|doorsturen');
/** Taking a conversation oneself hands nobody over. */
export const claimWords = whole('take|take it|claim|me|myself|assign to me|lock|steal|übernehmen|mir zuweisen|mich|moi|m’attribuer|a mí|mí|mim|aan mij');

/** Text that only colleagues see, and text that the customer gets. */
export const noteWords = whole('internal|private|note|notes|comment|intern|notiz|interne|privé|interna|privado|nota|notitie');
export const replyWords = whole('reply|public|customer|response|answer|antwort|öffentlich|réponse|publique|respuesta|público|risposta|antwoord');

/** A field that is never a reply. */
export const otherFieldWords = whole('search|find|filter|subject|title|tag|tags|suche|suchen|betreff|recherche|objet|buscar|asunto|cerca|oggetto|zoeken|onderwerp');

/** How a customer's message is marked by its classes or attributes, and how an agent's is. */
export const customerMarks = /(?<![a-z])(?:customer|end-?user|requester|client|incoming|inbound|contact|visitor)(?![a-z])/i;
export const agentMarks = /(?<![a-z])(?:agent|admin|staff|operator|outgoing|outbound|response|reply|note|internal|private|system|event|lineitem|activity|auto)(?![a-z])/i;
