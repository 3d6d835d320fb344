namespace Reporting.Audits.Allocation;

/// <summary>What the lists tell of an open case beside its plan, as far as a theme may ask for it.</summary>
/// <remarks>"Lately" is within the six months of casework that an audit covers. Source: audit-cycle.md.</remarks>
[Flags]
internal enum CaseFacts
{
    None = 0,

    /// <summary>List 7: latest category of the child protection plan; so are the next three.</summary>
    Neglect = 1,
    PhysicalAbuse = 2,
    SexualAbuse = 4,
    EmotionalAbuse = 8,

    /// <summary>List 7: on a plan, and was before.</summary>
    RepeatPlan = 16,

    /// <summary>List 5: a strategy discussion lately initiated a section 47 enquiry.</summary>
    Section47 = 32,

    /// <summary>The team is marked Children with Disabilities.</summary>
    ChildrenWithDisabilities = 64,

    /// <summary>Lists 2 and 6: open to early help, and the child in need episode lately closed.</summary>
    SteppedDown = 128,

    /// <summary>List 8: lately ceased to be looked after, and open with a plan at home.</summary>
    CameHome = 256,

    /// <summary>List 8: three placements or more in twelve months.</summary>
    ThreePlacements = 512,

    /// <summary>List 8: placed in foster care.</summary>
    FosterCare = 1024,

    /// <summary>List 8: an unaccompanied asylum-seeking child.</summary>
    Unaccompanied = 2048,
}
