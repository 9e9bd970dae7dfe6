using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("MineralGraph.Store.Tests.Neo4j.SkippingTestFramework", "MineralGraph.Store.Tests")]

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>xunit's own framework, but that a class which needs a server has its tests skipped without one: attributes alone cannot reach inherited tests.</summary>
public sealed class SkippingTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkDiscoverer CreateDiscoverer(IAssemblyInfo assemblyInfo) => new Discoverer(assemblyInfo, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Discoverer(IAssemblyInfo assembly, ISourceInformationProvider sources, IMessageSink messages) : XunitTestFrameworkDiscoverer(assembly, sources, messages)
    {
        protected override bool FindTestsForMethod(ITestMethod testMethod, bool includeSourceInformation, IMessageBus messageBus, ITestFrameworkDiscoveryOptions discoveryOptions)
        {
            var needsServer = testMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsNeo4jAttribute)).Any();
            if (!needsServer || Neo4jServer.IsNamed || !testMethod.Method.GetCustomAttributes(typeof(FactAttribute)).Any()) return base.FindTestsForMethod(testMethod, includeSourceInformation, messageBus, discoveryOptions);
            var skipped = new XunitSkippedDataRowTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, NeedsNeo4jAttribute.Reason);
            return ReportDiscoveredTestCase(skipped, includeSourceInformation, messageBus);
        }
    }
}
