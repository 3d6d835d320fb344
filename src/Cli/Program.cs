using System.CommandLine;
using Reporting.Samples;

var root = new RootCommand("Reports of a children's service from its monthly extracts.") { SampleCommand.Create() };
return root.Parse(args).Invoke();
