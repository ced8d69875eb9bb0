namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// What a field shows: what the browser reported last, until the page gives it something else. In a dialog the page's value comes a round
/// trip later than what was typed, and by then there is more: a value that was typed before is an echo, and takes nothing back.
/// </summary>
internal sealed class FieldState<T>
{
    /// <summary>More than one types in a round trip.</summary>
    private const int EchoesMax = 200;

    private readonly Queue<T> _reported = new();
    private (bool IsKnown, T? Value) _given;

    public T? Shown { get; private set; }

    /// <summary>The browser has said what is in the field.</summary>
    public void Report(T value)
    {
        Shown = value;
        _reported.Enqueue(value);
        if (_reported.Count > EchoesMax)
        {
            _reported.Dequeue();
        }
    }

    /// <summary>The page has drawn the field, with this value.</summary>
    public void Give(T value)
    {
        if (_given.IsKnown && Equals(_given.Value, value))
        {
            return;
        }

        _given = (true, value);
        if (_reported.Contains(value))
        {
            while (!Equals(_reported.Dequeue(), value))
            {
                // What was typed before it has been answered, too.
            }
        }
        else
        {
            _reported.Clear();
            Shown = value;
        }
    }
}
