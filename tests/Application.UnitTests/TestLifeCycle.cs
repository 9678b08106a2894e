// Each test gets fresh fakes.
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
