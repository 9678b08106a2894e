namespace Connect.Api.AcceptanceTests.Requests;

internal sealed class RequestFileParsingTests
{
    private const string Two = """
        # What this file shows.

        @host = http://localhost:5080
        @key = secret

        ### Read it
        # @name read
        # See that it is there.
        # expect: 200
        GET {{host}}/things/1?expand=parts
        X-Api-Key: {{key}}

        ### Break it
        # @name break
        # expect: 409 thing_broken
        POST {{host}}/things/1/break
        Content-Type: application/json

        {
          "with": "{{key}}"
        }

        """;

    [Test]
    public void RequestFile_WithVariables_ParsesToItsRequestsInOrder()
    {
        var requests = RequestFile.Parse(Two);

        Assert.That(requests.Select(it => (it.Title, it.Method, it.Url, it.Status, it.Code)), Is.EqualTo(
        [
            ("Read it", "GET", "http://localhost:5080/things/1?expand=parts", 200, null),
            ("Break it", "POST", "http://localhost:5080/things/1/break", 409, "thing_broken"),
        ]));
        Assert.That(requests.SelectMany(it => it.Headers), Is.EqualTo([("X-Api-Key", "secret"), ("Content-Type", "application/json")]));
        Assert.That(requests.Select(it => it.Body), Is.EqualTo([null, "{\n  \"with\": \"secret\"\n}"]));
    }

    [Test]
    public void RequestFile_WithAnotherHost_IsSentThere() =>
        Assert.That(RequestFile.Parse(Two, ("host", "http://127.0.0.1:7"))[0].Url, Is.EqualTo("http://127.0.0.1:7/things/1?expand=parts"));

    [Test]
    public void RequestFile_WithWindowsLineEnds_ParsesToTheSame() =>
        Assert.That(RequestFile.Parse(Two.ReplaceLineEndings("\r\n"))[1].Body, Is.EqualTo(RequestFile.Parse(Two)[1].Body));

    [TestCase("# expect: 200\n", "", TestName = "RequestFile_WithoutAnExpectation_Throws")]
    [TestCase("# expect: 200\n", "# expect: 200\n# expect: 404 gone\n", TestName = "RequestFile_WithTwoExpectations_Throws")]
    [TestCase("409 thing_broken", "409", TestName = "RequestFile_WithARefusalWithoutCode_Throws")]
    [TestCase("# expect: 200\n", "# expects: 200\n", TestName = "RequestFile_WithAMistypedExpectation_Throws")]
    [TestCase("### Read it", "###", TestName = "RequestFile_WithoutAName_Throws")]
    [TestCase("GET {{host}}/things/1?expand=parts\n", "", TestName = "RequestFile_WithoutARequestLine_Throws")]
    [TestCase("{{key}}\n", "{{kee}}\n", TestName = "RequestFile_WithAnUnknownVariable_Throws")]
    [TestCase("X-Api-Key: ", "X-Api-Key ", TestName = "RequestFile_WithABrokenHeader_Throws")]
    [TestCase("Content-Type: application/json\n", "", TestName = "RequestFile_WithABodyOfNoType_Throws")]
    public void RequestFile_WithAnInvalidRequest_Throws(string part, string instead) =>
        Assert.That(
            () => RequestFile.Parse(Two.ReplaceLineEndings("\n").Replace(part, instead, StringComparison.Ordinal)),
            Throws.TypeOf<FormatException>());
}
