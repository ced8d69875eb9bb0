using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>Says how a requirement at a gate is met: a text, a reference, or the answers of its form.</summary>
[Requires(Permission.PrepareKsGate, Permission.PrepareCompanyGate)]
public sealed record RecordGateEvidence(GateReviewId Review, string Requirement, string Text, string Reference, IReadOnlyList<FormAnswer> Answers) : ICommand<Done>
{
    /// <summary>The version the writer had read, so that two who write at once both see what the other wrote. None where nothing is read first: a script.</summary>
    public uint? Version { get; init; }

    public const int ReferenceMaxLength = 500;
}

internal sealed class RecordGateEvidenceValidator : AbstractValidator<RecordGateEvidence>
{
    public RecordGateEvidenceValidator()
    {
        RuleFor(c => c.Text).OptionalText(GateRules.TextMaxLength);
        RuleFor(c => c.Reference).OptionalText(RecordGateEvidence.ReferenceMaxLength);
        RuleFor(c => c.Answers).Obeys(answers => answers.Sum(a => a.Text.Length) <= GateRules.TextMaxLength, GateErrors.TooLong(nameof(RecordGateEvidence.Answers), GateRules.TextMaxLength));
    }
}

internal sealed class RecordGateEvidenceHandler : IHandler<RecordGateEvidence, Done>
{
    public async Task<Done> Handle(RecordGateEvidence request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.OpenOwn(context, request.Review, ct);
        if (request.Version is { } version)
        {
            context.Db.ExpectVersion(desk.Review, version);
        }

        FormAnswer[] answers = [.. request.Answers.Select(a => new FormAnswer(a.Item, PlainText.Clean(a.Text))).Where(a => a.Text.Length > 0)];
        desk.Review.RecordEvidence(
            desk.Model, desk.Facts, request.Requirement, PlainText.Clean(request.Text), PlainText.CleanLine(request.Reference), answers,
            GateDesk.Acting(context.Actor), context.Now);
        return default;
    }
}
