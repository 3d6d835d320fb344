namespace Reporting.Cli.Samples.Simulation;

/// <summary>Annex A's code sets with how often each is met in a borough of this kind.</summary>
internal static class Codes
{
    public const string Yes = "a) Yes";
    public const string No = "b) No";
    public const string Unknown = "c) Unknown";
    public const string NotStated = "c) Not stated/recorded (or unborn)";

    public static readonly Odds<string> Gender = new(
        ("a) Male", 510), ("b) Female", 475), (NotStated, 10), ("d) Neither", 5));

    public static readonly Odds<string> Ethnicity = new(
        ("a) WBRI", 620), ("b) WIRI", 5), ("c) WIRT", 3), ("d) WOTH", 70), ("e) WROM", 10), ("f) MWBC", 40),
        ("g) MWBA", 25), ("h) MWAS", 20), ("i) MOTH", 25), ("j) AIND", 15), ("k) APKN", 25), ("l) ABAN", 20),
        ("m) AOTH", 20), ("n) BCRB", 10), ("o) BAFR", 40), ("p) BOTH", 10), ("q) CHNE", 5), ("r) OOTH", 15),
        ("s) REFU", 5), ("s) NOBT", 17));

    public static readonly Odds<string> Source = new(
        ("a) 1A: Individual", 60), ("b) 1B: Individual", 25), ("d) 1D: Individual", 15), ("e) 2A: Schools", 180),
        ("f) 2B: Education services", 30), ("g) 3A: Health services", 60), ("i) 3C: Health services", 70),
        ("l) 3F: Health services", 20), ("m) 4: Housing", 20), ("n) 5A: LA services", 80), ("p) 5C: LA services", 40),
        ("q) 6: Police", 310), ("r) 7: Other legal agency", 30), ("s) 8: Other", 40), ("t) 9: Anonymous", 15),
        ("u) 10: Unknown", 5));

    public static readonly Odds<string> Organisation = new(
        ("School", 40), ("Family Hub", 30), ("Health Visiting", 15), ("Local Authority Early Help", 40));

    public static readonly Odds<string> Need = new(
        ("N1 - Abuse or neglect", 560),
        ("N3 - Parental disability or illness", 40), ("N4 - Family in acute stress", 120),
        ("N5 - Family dysfunction", 170), ("N6 - Socially unacceptable behaviour", 40), ("N8 - Absent parenting", 30),
        ("N9 - Cases other than children in need", 10), ("N0 - Not stated", 15));

    public static readonly Odds<string> CareNeed = new(
        ("N1 - Abuse or neglect", 700),
        ("N3 - Parental illness or disability", 30), ("N4 - Family in acute stress", 80),
        ("N5 - Family dysfunction", 150), ("N6 - Socially unacceptable behaviour", 20));

    public static readonly Odds<string> Abuse = new(
        ("a) Neglect", 480), ("b) Physical abuse", 80), ("c) Sexual abuse", 50), ("d) Emotional abuse", 370),
        ("e) Multiple/not recommended", 20));

    public static readonly Odds<string> Seen = new((Yes, 940), (No, 40), (Unknown, 20));

    public static readonly Odds<string> Legal = new(
        ("C1: ICO", 210), ("C2: FCO", 510), ("V2: Single period under S20", 200), ("E1: Placement order", 50),
        ("J1: Remanded to LA or youth detention", 8), ("L2: EPO", 4));

    public static readonly Odds<string> ShortBreaks = new(
        ("V3: Short term breaks, episodes recorded", 1), ("V4: Short term breaks, agreements recorded", 4));

    public static readonly Odds<string> Permanence = new(
        ("a) Return to family", 180), ("c) SGO/CAO", 120), ("d) Supported living in the community", 160),
        ("e) Long-term residential placement", 70), ("f) Long-term fostering", 360), ("g) other", 30), ("", 60));

    public static readonly Odds<string> ReasonCeased = new(
        ("e) E4A: Returned home to live with parents or relatives - part of planning", 380),
        ("f) E4B: Returned home to live with parents or relatives - not part of planning", 60),
        ("i) E45: Special Guardianship Orders - former carer relative/friend", 130),
        ("h) E41: Residence order granted", 50), ("t) E8: Care ceased for any other reason", 60));

    public static readonly Odds<string> PlacementType = new(
        ("f) U6: Foster placement - not FFA", 430), ("d) U4: Foster placement - long term", 170),
        ("c) U3: Foster placement - relative - not FFA", 80), ("a) U1: Foster placement - relatives - long term", 50),
        ("p) K2: Children\u2019s Homes", 140),
        ("n) H5: Residential accommodation", 70), ("k) P1: Placed with parents", 50),
        ("o) K1: Secure Children\u2019s Homes", 3), ("s) R3: Family Centre or Mother and Baby Unit", 7));

    public static readonly Odds<string> AdoptivePlacement = new(
        ("j) A6: Placed for adoption - order - not foster", 75), ("i) A5: Placed for adoption - order - foster", 15),
        ("h) A4: Placed for adoption - consent - not foster", 10));

    public static readonly Odds<string> FosterProvider = new(
        ("b) PR1: Own provision", 620), ("e) PR4: Private provision", 300), ("f) PR5: Voluntary/third sector", 80));

    public static readonly Odds<string> HomeProvider = new(
        ("e) PR4: Private provision", 850), ("b) PR1: Own provision", 100), ("f) PR5: Voluntary/third sector", 50));

    public static readonly Odds<string> Eligibility = new(
        ("b) Former relevant child", 88), ("c) Qualifying care leaver", 12));

    public static readonly Odds<string> InTouch = new(
        (Yes, 920), (No, 50), ("c) Died", 4), ("d) Refu", 14), ("e) NREQ", 10), ("f) Rhom", 2));

    public static readonly Odds<string> Accommodation = new(
        ("U: Independent living", 330), ("B: Parents/relatives", 140), ("Z: With former foster carers", 150),
        ("T: Foyers and similar supported accommodation", 140),
        ("D: Semi-independent, transitional accommodation and self-contained accommodation", 120),
        ("E: Supported lodgings", 50), ("X: In custody", 30), ("S: No fixed abode / homeless", 15),
        ("R: Residence not known", 25));

    public static readonly Odds<string> Activity = new(
        ("F1: Full time in higher education", 60), ("F2: Full time in education other than higher", 210),
        ("F3: Full time in training or employment", 230), ("P2: Part time in education other than higher", 30),
        ("P3: Part time in training or employment", 60),
        ("G4: Not in education, employment or training - illness or disability", 120),
        ("G5: Not in education, employment or training - other", 220),
        ("G6: Not in education, employment or training - pregnancy or parenting", 70));
}
