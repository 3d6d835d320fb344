// Each test of a running system has an Azurite and an app of its own: two at once would starve a small machine.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
