/** Stems of words that British texts write with -our, -ise or a doubled l, and the lists here with -or, -ize and one l. */
const OUR = /(behavi|col|fav|neighb|rig|hon|hum|lab|end)our(?=s|ed|ing|al|ly|ful|ite|$)/;
const ISE =
  /^(organ|recogn|summar|emphas|general|memor|real|visual|priorit|maxim|minim|energ|personal|util|familiar|critic|capital|disorgan|hypothes|internal|symbol)is(?=e|ing|ation)/;
const DOUBLED = /^(model|label|travel|signal|channel|counsel)l(?=ed|ing)/;
const OTHERS: Record<string, string> = {
  centre: 'center',
  centred: 'centered',
  maths: 'math',
  grey: 'gray',
  practise: 'practice',
  practised: 'practiced',
};

/** What a hurried thumb leaves out: "dont" is read as "don't". Those that are words of their own ("well", "were", "id") stay. */
const HURRIED =
  /^(?:(?:do|does|did|is|are|was|have|has|had|should|would|could|ca|wo)n(?=t$)|(?:you|they)(?=re$)|i(?=ve$|m$)|(?:that|what|there)(?=s$))/;

/** A lower-case word in the spelling of the word lists: "behaviour" as "behavior", so that no list has to name both; "dont" as "don't". */
export const american = (word: string): string =>
  OTHERS[word] ?? word.replace(OUR, '$1or').replace(ISE, '$1iz').replace(DOUBLED, '$1').replace(HURRIED, "$&'");
