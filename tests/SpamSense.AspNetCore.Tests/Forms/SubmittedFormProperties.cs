using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore.Tests.Forms;

public class SubmittedFormProperties
{
    private static readonly string[] Pieces =
        ["a", "comment", "blog_charset", "UTF-8", "ISO-8859-1", "Shift_JIS", "IBM037", "&", "&", "=", "=", "+", "%", "%4", "%41", "%C3", "%A9", "%00", "[", "]", "[0]", "é", "\uFEFF", "\0", "\n"];

    private static readonly string?[] Types = [SentForm.FormType, SentForm.FormType + "; charset=", SentForm.FormType + ";charset=big5", "text/plain", "", null, "; ;=", "x/y"];

    [Property(MaxTest = 1000)]
    public void What_is_encoded_comes_back(string[] names, string[] values)
    {
        var sent = names.Zip(values).Select(pair => (Name: Sound(pair.First ?? ""), Value: Sound(pair.Second ?? ""))).ToArray();
        var body = string.Join('&', sent.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));
        var form = SentForm.Read(Encoding.UTF8.GetBytes(body), SentForm.FormType + "; charset=utf-8");

        foreach (var name in sent.Select(field => field.Name))
        {
            Assert.Equal(sent.Last(field => field.Name == name).Value, form![name]);
        }
    }

    [Property(MaxTest = 3000)]
    public void It_agrees_with_a_plain_decoder(byte[] choices)
    {
        var body = string.Concat(choices.Select(choice => Pieces[choice % Pieces.Length]));
        var bytes = Encoding.UTF8.GetBytes(body);
        var expected = PlainDecoder.Decode(bytes);
        var form = SentForm.Read(bytes, SentForm.FormType + "; charset=utf-8");

        foreach (var name in expected.Select(field => field.Name).Append("comment"))
        {
            Assert.Equal(expected.LastOrDefault(field => field.Name == name).Value, form?[name]);
        }
    }

    [Property(MaxTest = 1000)]
    public void Where_the_pieces_end_makes_no_difference(byte[] choices, PositiveInt step)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(choices.Select(choice => Pieces[choice % Pieces.Length])));
        var whole = SentForm.Read(bytes);
        var pieces = SentForm.Read(bytes, step: 1 + (step.Get % 5));

        foreach (var name in Pieces)
        {
            Assert.Equal(whole?[name], pieces?[name]);
        }
    }

    [Property(MaxTest = 3000)]
    public void Any_bytes_are_read_or_refused(byte[] bytes, byte[] choices, byte type, PositiveInt limit)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(choices.Select(choice => Pieces[choice % Pieces.Length])));
        try
        {
            var form = SentForm.Read([.. text, .. bytes], Types[type % Types.Length], new SubmittedFormLimits { Fields = 1 + (limit.Get % 8) });
            foreach (var name in Pieces)
            {
                _ = form?[name];
            }
        }
        catch (BadHttpRequestException exception)
        {
            Assert.InRange(exception.StatusCode, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);
        }
    }

    /// <summary>The text as UTF-8 can carry it.</summary>
    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
