using System.Text;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Documents;

public sealed class DocumentTests(TestApp app) : IClassFixture<TestApp>
{
    private static byte[] Pdf(string text) => Encoding.UTF8.GetBytes("%PDF-1.7\n" + text);

    [Fact]
    public async Task A_document_is_attached_read_by_everyone_told_of_and_taken_down_for_good_with_its_name_and_reason_left()
    {
        var sender = await app.PersonAsync(Role.Contributor, "4601");
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var sent = await app.SubmitAsync(sender);
        var bytes = Pdf("kartlegging " + sent.Number);

        await app.RunAsync(new AttachDocument(sent.Id, @"C:\mine\Kartlegging.PDF", bytes), officer);

        var idea = await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous);
        var row = Assert.Single(idea.Documents);
        Assert.Equal(("Kartlegging.pdf", FileFormat.Pdf, bytes.Length, "KS"), (row.Name, row.Format, row.Size, row.Organisation));
        var file = await app.RunAsync(new GetDocument(row.Id), Actor.Anonymous);
        Assert.Equal(bytes, file.Bytes);
        Assert.Contains(idea.Trail, t => t.Code == "document.attached" && t.Facts["name"] == "Kartlegging.pdf" && t.Organisation == "KS");
        Assert.Contains((await app.RunAsync(new GetMyPage(), sender)).News, n => n.Code == "document.attached" && n.CaseNumber == sent.Number);

        await app.RefusedAsync(new RemoveDocument(row.Id, " "), officer, "text.required");
        await app.RunAsync(new RemoveDocument(row.Id, "Et navn sto i vedlegget."), officer);

        await app.RefusedAsync(new GetDocument(row.Id), Actor.Anonymous, "common.not-found");
        await app.RefusedAsync(new RemoveDocument(row.Id, "Igjen."), officer, "document.removed");
        var after = await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous);
        Assert.Equal(("Kartlegging.pdf", "Et navn sto i vedlegget."), (after.Documents.Single().Name, after.Documents.Single().RemovedReason));
        Assert.Contains(after.Trail, t => t.Code == "document.removed" && t.Facts["reason"] == "Et navn sto i vedlegget.");
        Assert.Equal(0, await ContentsAsync(file.Digest));
    }

    [Fact]
    public async Task The_same_bytes_hang_on_a_case_once_and_are_kept_as_long_as_some_case_has_them()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var (one, other) = (await app.SubmitAsync(), await app.SubmitAsync());
        var bytes = Pdf("det samme " + one.Number);
        await app.RunAsync(new AttachDocument(one.Id, "a.pdf", bytes), officer);
        await app.RefusedAsync(new AttachDocument(one.Id, "b.pdf", bytes), officer, "document.already-there");
        await app.RunAsync(new AttachDocument(other.Id, "c.pdf", bytes), officer);
        var (first, second) = (await OnlyAsync(one), await OnlyAsync(other));
        var digest = (await app.RunAsync(new GetDocument(first.Id), Actor.Anonymous)).Digest;
        Assert.Equal(1, await ContentsAsync(digest));

        await app.RunAsync(new RemoveDocument(first.Id, "Ikke her."), officer);
        Assert.Equal(bytes, (await app.RunAsync(new GetDocument(second.Id), Actor.Anonymous)).Bytes);
        // Removal is not for ever: the right file may be attached again.
        await app.RunAsync(new AttachDocument(one.Id, "a.pdf", bytes), officer);
        await app.RunAsync(new RemoveDocument(second.Id, "Ikke der."), officer);
        Assert.Equal(1, await ContentsAsync(digest));
    }

    [Fact]
    public async Task Attaching_and_taking_down_the_same_bytes_at_once_never_leaves_a_document_without_them()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        for (var round = 0; round < 8; round++)
        {
            var ideas = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.SubmitAsync()));
            var bytes = Pdf($"samtidig {round}");
            await app.RunAsync(new AttachDocument(ideas[0].Id, "a.pdf", bytes), officer);
            var first = await OnlyAsync(ideas[0]);
            await Task.WhenAll(
                ideas.Skip(1).Select(i => app.RunAsync(new AttachDocument(i.Id, "a.pdf", bytes), officer))
                    .Append(app.RunAsync(new RemoveDocument(first.Id, "Feil."), officer)));
            foreach (var idea in ideas.Skip(1))
            {
                Assert.Equal(bytes, (await app.RunAsync(new GetDocument((await OnlyAsync(idea)).Id), Actor.Anonymous)).Bytes);
            }
        }
    }

    [Fact]
    public async Task Double_click_attaches_one()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var sent = await app.SubmitAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => app.UseCases.Run(new AttachDocument(sent.Id, "a.pdf", Pdf(sent.Number)), officer)));
        Assert.Single(results, r => r.IsOk);
        await OnlyAsync(sent);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_said_at_the_field_and_nothing_is_kept()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var sent = await app.SubmitAsync();
        await app.RefusedAsync(new AttachDocument(sent.Id, "tom.pdf", []), officer, "document.empty");
        await app.RefusedAsync(new AttachDocument(sent.Id, "plan.pdf", "MZ program"u8.ToArray()), officer, "document.unknown-format");
        await app.RefusedAsync(new AttachDocument(sent.Id, "side.pdf", "<html>"u8.ToArray()), officer, "document.unknown-format");
        Assert.Empty((await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Documents);
    }

    [Fact]
    public async Task Those_who_keep_a_case_attach_and_the_sender_to_its_own_need_and_nobody_else()
    {
        var (concept, idea) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id);
        var sent = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "4601"));
        var colleague = await app.PersonAsync(Role.Contributor, "4601");
        var other = await app.PersonAsync(Role.Contributor, "5001");
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");

        await app.RunAsync(new AttachDocument(sent.Id, "a.pdf", Pdf("a")), colleague);
        await app.RefusedAsync(new AttachDocument(sent.Id, "b.pdf", Pdf("b")), other, "access.denied");
        await app.RefusedAsync(new AttachDocument(sent.Id, "b.pdf", Pdf("b")), company, "access.denied");
        await app.RunAsync(new AttachDocument(concept.Id, "a.pdf", Pdf("a")), ks);
        await app.RefusedAsync(new AttachDocument(concept.Id, "b.pdf", Pdf("b")), company, "access.denied");
        await app.RunAsync(new AttachDocument(project.Id, "a.pdf", Pdf("a")), company);
        await app.RefusedAsync(new AttachDocument(project.Id, "b.pdf", Pdf("b")), ks, "access.denied");

        // Each takes down its own; an administrator what must be got away.
        var theirs = await OnlyAsync(sent);
        await app.RefusedAsync(new RemoveDocument(theirs.Id, "Nei."), other, "access.denied");
        await app.RefusedAsync(new RemoveDocument(theirs.Id, "Nei."), ks, "access.denied");
        await app.RunAsync(new RemoveDocument(theirs.Id, "Personopplysninger."), await app.PersonAsync(Role.Administrator, "ks"));

        Assert.Empty((await app.RunAsync(new GetConceptForWork(concept.Number), ks)).Documents.ToAttach!);
        Assert.Null((await app.RunAsync(new GetConceptForWork(concept.Number), company)).Documents.ToAttach);
        Assert.Single((await app.RunAsync(new GetProjectForWork(project.Number), company)).Documents.Removable);
        Assert.Empty((await app.RunAsync(new GetProjectForWork(project.Number), ks)).Documents.Removable);
    }

    [Fact]
    public async Task A_case_that_is_over_takes_no_more_and_a_draft_none()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id, then: p =>
        {
            p.StandAtGate(TestApp.Start);
            p.LeaveGate(new CrossingEffect(Phase.Execution, CaseState.Stopped), "Ikke behov lenger.", TestApp.Start);
        });
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        await app.RefusedAsync(new AttachDocument(project.Id, "a.pdf", Pdf("a")), company, "document.case-is-over");
        Assert.Null((await app.RunAsync(new GetProjectForWork(project.Number), company)).Documents.ToAttach);
        await app.RefusedAsync(new AttachDocument(CaseId.New(), "a.pdf", Pdf("a")), company, "common.not-found");
    }

    [Theory]
    [InlineData("UPDATE documents SET name = 'annet.pdf'")]
    [InlineData("UPDATE documents SET digest = repeat('0', 64)")]
    [InlineData("DELETE FROM documents")]
    [InlineData("DELETE FROM document_contents")]
    [InlineData("UPDATE document_contents SET bytes = 'x'")]
    [InlineData("UPDATE document_contents SET digest = repeat('0', 64)")]
    [InlineData("UPDATE documents SET content_digest = digest, removed_at = NULL, removed_reason = NULL, removed_by_id = NULL WHERE removed_at IS NOT NULL")]
    public async Task The_database_lets_the_program_change_nothing_about_a_document(string sql)
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var sent = await app.SubmitAsync();
        await app.RunAsync(new AttachDocument(sent.Id, "a.pdf", Pdf("a " + sent.Number)), officer);
        await app.RunAsync(new RemoveDocument((await OnlyAsync(sent)).Id, "Feil fil."), officer);
        await app.RunAsync(new AttachDocument(sent.Id, "b.pdf", Pdf("b " + sent.Number)), officer);

        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
        Assert.Contains(refused.SqlState, new[] { PostgresErrorCodes.InsufficientPrivilege, PostgresErrorCodes.CheckViolation });
    }

    private async Task<DocumentRow> OnlyAsync(SubmittedIdea sent) =>
        Assert.Single((await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Documents, d => d.RemovedAt is null);

    private async Task<long> ContentsAsync(string digest)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM document_contents WHERE digest = $1", connection) { Parameters = { new() { Value = digest } } };
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
