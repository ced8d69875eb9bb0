namespace Behovsstyring.Web.Features.Notifications;

/// <summary>Where mail goes out (configuration section <c>Email</c>). Without a host nothing is sent; word still waits on «Min side».</summary>
public sealed class MailOptions
{
    public string? Host { get; set; }

    public int Port { get; set; } = 25;

    public string From { get; set; } = "";

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Demands STARTTLS; off only for a sink on the same machine.</summary>
    public bool RequireTls { get; set; } = true;
}
