namespace Reporting.Disclosure;

/// <summary>
/// What a public edition may be laid out from. Only <see cref="DisclosureControl"/> makes one, so that no edition can
/// hide cells of its own accord or forget to.
/// </summary>
internal abstract class Suppressed<T>
{
    private protected Suppressed(T shown, PublishedCells cells) => (Shown, Cells) = (shown, cells);

    /// <summary>The content with small counts taken out.</summary>
    public T Shown { get; }

    /// <summary>What it tells and withholds, for the ledger.</summary>
    public PublishedCells Cells { get; }

    /// <summary>Both for one edition, each as it was protected.</summary>
    public Suppressed<(T One, TOther Other)> And<TOther>(Suppressed<TOther> other) => new Both<TOther>(this, other);

    private sealed class Both<TOther>(Suppressed<T> one, Suppressed<TOther> other)
        : Suppressed<(T One, TOther Other)>((one.Shown, other.Shown), one.Cells.And(other.Cells));
}
