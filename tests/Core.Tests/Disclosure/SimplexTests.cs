using Reporting.Disclosure.Attacking;

namespace Reporting.Tests.Disclosure;

public sealed class SimplexTests
{
    [Fact]
    public void Minimise_BoundedProgram_FindsTheLeastCost()
    {
        // x + y = 10, y + z = 7, and x costs most: x = 3, y = 7, z = 0.
        var simplex = new Simplex(3, [[1, 1, 0, 10], [0, 1, 1, 7]]);

        Assert.True(simplex.Minimise([5, 1, 1]));
        Assert.Equal([3, 7, 0], Solution(simplex));
    }

    [Fact]
    public void Minimise_FromGoalToGoal_StartsWhereItStands()
    {
        var simplex = new Simplex(3, [[1, 1, 0, 10], [0, 1, 1, 7]]);

        Assert.True(simplex.Minimise([1, 0, 0]));
        Assert.Equal(3, Solution(simplex)[0]);
        Assert.True(simplex.Minimise([-1, 0, 0]));
        Assert.Equal(10, Solution(simplex)[0]);
    }

    [Fact]
    public void Minimise_FractionalSolution_IsExact()
    {
        // 2x + 3y = 7 and x = y: both are 7/5.
        var simplex = new Simplex(2, [[2, 3, 7], [1, -1, 0]]);

        Assert.True(simplex.Minimise([1, 1]));
        Assert.Equal((7, 5), (Solution(simplex, divided: false)[0] * 5 / simplex.Divisor, 5));
    }

    [Fact]
    public void Minimise_WhatCanGrowForEver_SaysSo() =>
        Assert.False(new Simplex(2, [[1, -1, 4]]).Minimise([0, -1]));

    [Fact]
    public void IsFeasible_EquationsThatContradict_AreNot()
    {
        Assert.False(new Simplex(2, [[1, 1, 3], [1, 1, 4]]).IsFeasible);
        Assert.False(new Simplex(1, [[1, -2]]).IsFeasible);
        Assert.True(new Simplex(2, [[1, 1, 3], [2, 2, 6], [-1, -1, -3]]).IsFeasible);
    }

    private static long[] Solution(Simplex simplex, bool divided = true) =>
        Array.ConvertAll(simplex.Values(), value => divided ? value / simplex.Divisor : value);
}
