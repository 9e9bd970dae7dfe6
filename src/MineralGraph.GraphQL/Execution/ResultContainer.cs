using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Execution;

/// <summary>An object or list of the answer while it is being filled, slot by slot; it knows where it stands itself.</summary>
internal abstract class ResultContainer(ResultContainer? parent, int indexInParent)
{
    private bool isDead;

    /// <summary>Whether this container is still part of the answer: false once null has taken its place or that of a container around it.</summary>
    public bool IsAlive
    {
        get
        {
            var at = this;
            while (at.Parent is { } above && ReferenceEquals(above.Get(at.IndexInParent), at)) at = above;
            return at.Parent is null && !at.isDead;
        }
    }

    /// <summary>Whether null has taken the place of this container because one of its own slots could not be null.</summary>
    public bool IsReplaced => isDead;

    private ResultContainer? Parent { get; } = parent;

    private int IndexInParent { get; } = indexInParent;

    public abstract object? Get(int slot);

    public abstract void Set(int slot, object? value);

    /// <summary>Specification, section 6.4.4: null takes the slot, or the nearest place around it that may be null.</summary>
    public void Nullify(int slot)
    {
        if (!IsNonNull(slot))
        {
            Set(slot, null);
            return;
        }

        isDead = true;
        Parent?.Nullify(IndexInParent);
    }

    public ImmutableArray<object> PathOf(int slot)
    {
        var keys = new Stack<object>();
        keys.Push(KeyOf(slot));
        for (var at = this; at.Parent is not null; at = at.Parent) keys.Push(at.Parent.KeyOf(at.IndexInParent));
        return [.. keys];
    }

    protected abstract object KeyOf(int slot);

    protected abstract bool IsNonNull(int slot);
}
