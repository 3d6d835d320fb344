using NodaTime;
using Reporting.Audits.Register;

namespace Reporting.Audits.Clocks;

/// <summary>An audit as it stood on a day: what the register dates later had not happened yet.</summary>
internal static class AuditAsOf
{
    public static Audit Read(Audit audit, LocalDate day)
    {
        LocalDate? Until(LocalDate? date) => date > day ? null : date;
        return audit with
        {
            Allocated = Until(audit.Allocated),
            Completed = Until(audit.Completed),
            Oversight = Until(audit.Oversight),
            DisputeSettled = Until(audit.DisputeSettled),
            Uploaded = Until(audit.Uploaded),
            Moderated = Until(audit.Moderated),
            ModeratedGrade = audit.Moderated > day ? null : audit.ModeratedGrade,
            Escalated = Until(audit.Escalated),
            ThreeDayUpdate = Until(audit.ThreeDayUpdate),
            OneWeekUpdate = Until(audit.OneWeekUpdate),
            ReAudited = Until(audit.ReAudited),
            ActionDone = Until(audit.ActionDone),
            Grade = audit.Completed > day ? null : audit.Grade,
        };
    }
}
