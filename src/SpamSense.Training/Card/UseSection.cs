using System.Text;

namespace SpamSense.Training.Card;

/// <summary>Who may use the model for what, and who should not.</summary>
internal static class UseSection
{
    internal static void Write(StringBuilder card) => card.Append("""
        ## What it is for, and what it is not

        **For:** sorting posts and comments for people to look at, holding some for review, and asking writers of a draft whether it means what
        they mean.

        **Not for:**

        - *judging people.* It reads one text. A friendly person sells a sofa; a seller consoles a friend.
        - *any decision that nobody can appeal*: bans, lost accounts, lost pay. The tables below say how often it is wrong.
        - *deciding what is true, lawful or safe.* A scam is more than monetization, and an honest offer is monetization, too.
        - *languages that it was not trained on*, where it should say that it is undecided; e-mail, long articles, code, or texts of a few words, of which nobody could tell.
        - *places where selling is what people came for*: a market, a job board, a shop's own page. Everything is monetization there.
        - *people who write about money, faith, health or their work as artists* without somebody who reads what was held: these sound like
          pitches most often when they are none.
        - *adversaries with time.* Whoever may ask it a thousand times finds words that pass.


        """);
}
