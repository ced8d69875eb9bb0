using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Behovsstyring.Application.Persistence;

/// <summary>The one way a list or a picker asks for what somebody typed.</summary>
internal static class Searching
{
    /// <summary>Rows with every part of the question in their words; all of them when nothing was asked.</summary>
    public static IQueryable<T> WithWords<T>(this IQueryable<T> rows, SearchQuestion? question)
        where T : class =>
        question is null ? rows : rows.WithWords(question.Parts, [.. question.Parts.Select(_ => "")], question.Literally);

    /// <summary>Rows with every part in their words, or one of the marks beside it; none when there are no parts.</summary>
    /// <param name="marks">For each part a <c>tsquery</c> text; empty when there is nothing else to find it by.</param>
    public static IQueryable<T> WithWords<T>(this IQueryable<T> rows, string[] parts, string[] marks, string literally)
        where T : class =>
        parts.Length == 0 ? rows.Where(_ => false)
        : rows.Where(r => EF.Property<NpgsqlTsVector>(r, SearchColumns.Words).Matches(Query(parts, marks, literally)));

    /// <summary>Rows with every part of the question in their names; all of them when nothing was asked.</summary>
    public static IQueryable<T> Named<T>(this IQueryable<T> rows, string? typed)
        where T : class => rows.Each(SearchQuestion.Of(typed), (found, part) => found.Named(part));

    /// <summary>Rows with this part in their names, also in the middle of a word: «fjord» finds «Sognefjorden».</summary>
    public static IQueryable<T> Named<T>(this IQueryable<T> rows, SearchChain part, bool beginning = false)
        where T : class
    {
        var before = beginning ? "% " : "%";
        string[] words = [.. part.Words.Select(w => $"{before}{w}%")];
        var joined = $"{before}{part.Joined}%";
        return rows.Where(r => words.All(w => EF.Functions.Like(EF.Property<string>(r, SearchColumns.Names), w))
            || EF.Functions.Like(EF.Property<string>(r, SearchColumns.Names), joined));
    }

    /// <summary>Narrows once for each part; a question of only signs finds nothing.</summary>
    public static IQueryable<T> Each<T>(this IQueryable<T> rows, SearchQuestion? question, Func<IQueryable<T>, SearchChain, IQueryable<T>> narrow) =>
        question is null ? rows
        : question.Chains.Count == 0 ? rows.Where(_ => false)
        : question.Chains.Aggregate(rows, narrow);

    /// <summary>Runs in the database only: <c>Sql/search.sql</c>.</summary>
    public static NpgsqlTsQuery Query(string[] parts, string[] marks, string literally) => throw new NotSupportedException();
}
