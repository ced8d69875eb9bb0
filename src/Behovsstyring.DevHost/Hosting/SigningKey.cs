using System.Text;
using Behovsstyring.Transparency;

namespace Behovsstyring.DevHost.Hosting;

/// <summary>The private key that signs the decision log's checkpoints (ECDSA P-256). Made once, readable by its owner only.</summary>
internal static class SigningKey
{
    public static string EnsureIn(string folder)
    {
        var path = Path.Combine(folder, "log-signing-key.pem");
        if (File.Exists(path))
        {
            return path;
        }

        // Written beside and moved into place: an interrupted first start never leaves half a key.
        var half = path + ".new";
        File.Delete(half);
        using (var file = new FileStream(half, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            file.Write(Encoding.ASCII.GetBytes(LogSigner.NewPem()));
        }

        File.Move(half, path);
        return path;
    }
}
