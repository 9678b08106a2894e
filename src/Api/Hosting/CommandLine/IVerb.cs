namespace Connect.Api.Hosting.CommandLine;

/// <summary>One thing that an operator has the program do instead of serving.</summary>
internal interface IVerb
{
    Task<VerbOutcome> Run(VerbArguments arguments, CancellationToken cancellationToken);
}
