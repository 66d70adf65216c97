namespace SpamSense.Tests.Languages;

/// <summary>Texts that are not English, and short ones of which nobody can say.</summary>
internal static class OtherLanguages
{
    /// <summary>A friendly text and a pitch in each of some languages. None stands in the corpus.</summary>
    internal static readonly string[] InOthers =
    [
        "Gestern habe ich mit meiner Tochter den alten Zaun gestrichen, und wir hatten am Ende mehr Farbe an den Händen als am Holz.",
        "Jetzt bestellen und zwanzig Prozent sparen, nur noch heute in unserem neuen Laden am Markt!",
        "Merci beaucoup pour ton message, ma grand-mère faisait exactement la même tarte quand nous étions petits.",
        "¿Alguien sabe si el autobús sigue pasando por la plaza los domingos por la mañana?",
        "Olha só o que a minha vizinha trouxe hoje, um bolo inteiro porque eu ajudei com o portão.",
        "Ieri sera siamo andati a trovare il nonno, che ci ha raccontato di quando faceva il fornaio in paese.",
        "Vandaag heb ik eindelijk de kast in elkaar gezet, er was natuurlijk weer een schroef te weinig.",
        "Wczoraj byliśmy z dziećmi nad jeziorem i nikt nie chciał wracać do domu przed zachodem słońca.",
        "Jag har äntligen lagat cykeln och nu kan vi åka till sjön på lördag igen med hela familjen.",
        "Bugün annemle pazara gittik ve eve dönerken yağmura yakalandık, ama çok güldük.",
        "Semalam kami makan di warung dekat sekolah, harganya murah dan rasanya enak sekali.",
        "Вчера мы с братом чинили старый велосипед и просидели в гараже до самой ночи.",
        "Σήμερα το πρωί ο γείτονας μου έφερε ντομάτες από τον κήπο του.",
        "昨日は友達と山に登って、頂上でおにぎりを食べました。",
        "오늘 아침에 동생이랑 같이 산책을 하다가 비를 맞았어요.",
        "اليوم ذهبت مع أخي إلى السوق واشترينا خبزا طازجا",
        "आज सुबह मैं अपने भाई के साथ बाज़ार गया और ताज़ी सब्ज़ियाँ लाया।",
    ];

    /// <summary>Too little to tell, or English whatever it looks like.</summary>
    internal static readonly string[] LeftOpen =
    [
        "", "lol nice", "asdfgh", "Jean-Claude Van Damme", "http://x.example/lang/de", "😀😀", "Merci!", "gracias", "ツ nice", "xD ok", "thx m8 <3", "4/5", "@anna #ootd",
        "Gobble gobble gobble, gobble gobble! Gobble gobble gobble gobble gobble.",
        "#sommer #liebe #urlaub #strand #meer #sonne", "$BTC $ETH $DOGE $XRP $ADA $LTC to the moon",
        "𝓖𝓻𝓮𝓪𝓽 𝓹𝓸𝓼𝓽, 𝓬𝓱𝓮𝓬𝓴 𝓸𝓾𝓽 𝓶𝔂 𝓬𝓱𝓪𝓷𝓷𝓮𝓵 𝓪𝓷𝓭 𝓼𝓾𝓫𝓼𝓬𝓻𝓲𝓫𝓮", "Еаrn mоnеу frоm hоmе, sеnd mе а mеssаgе tо stаrt", "Ëärn möney fröm hömë, sënd më ä mëssägë tö stärt",
        "My grandmother in Kraków baked this every Sunday and I miss her so much.",
    ];

    public static TheoryData<string> Texts { get; } = [.. InOthers];

    public static TheoryData<string> Open { get; } = [.. LeftOpen];
}
