using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Layout;
using Behovsstyring.Web.Components.OpenPages;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Features.Bodies;
using Behovsstyring.Web.Features.Concepts;
using Behovsstyring.Web.Features.DecisionLog;
using Behovsstyring.Web.Features.Documents;
using Behovsstyring.Web.Features.Governance;
using Behovsstyring.Web.Features.Home;
using Behovsstyring.Web.Features.Ideas;
using Behovsstyring.Web.Features.Meetings;
using Behovsstyring.Web.Features.Projects;
using Behovsstyring.Web.Features.Reports;
using Behovsstyring.Web.Features.Services;
using Behovsstyring.Web.Features.StyleGuide;

namespace Behovsstyring.Web.Startup;

/// <summary>Every page that anyone may read, one line each. This list answers what is open.</summary>
internal static class OpenPagesStartup
{
    public static void AddOpenPages(this IServiceCollection services)
    {
        services.AddSingleton<OpenPageChanges>();
        services.AddOutputCache(options => options.SizeLimit = 64 * 1024 * 1024);
    }

    public static void MapOpenPages(this WebApplication app)
    {
        app.MapOpenPage<HomeOpenPage>(Urls.Home);
        app.MapOpenPage<IdeaListOpenPage>(Urls.Ideas);
        app.MapOpenPage<IdeaOpenPage>(Urls.Idea("{number}"));
        app.MapListExports(Urls.Ideas, IdeaExports.List);
        app.MapOpenPage<ConceptListOpenPage>(Urls.Concepts);
        app.MapOpenPage<ConceptOpenPage>(Urls.Concept("{number}"));
        app.MapListExports(Urls.Concepts, ConceptExports.List);
        app.MapOpenPage<ProjectListOpenPage>(Urls.Projects);
        app.MapOpenPage<ProjectOpenPage>(Urls.Project("{number}"));
        app.MapListExports(Urls.Projects, ProjectExports.List);
        app.MapOpenPage<ServiceListOpenPage>(Urls.Services);
        app.MapOpenPage<ServiceOpenPage>(Urls.Service("{slug}"));
        app.MapListExports(Urls.Services, ServiceExports.List);
        app.MapOpenPage<BodyListOpenPage>(Urls.Bodies);
        app.MapOpenPage<BodyOpenPage>(Urls.Body("{slug}"));
        app.MapOpenPage<MeetingListOpenPage>(Urls.Meetings);
        app.MapOpenPage<MeetingOpenPage>(Urls.Meeting("{slug}"));
        app.MapOpenPage<LogOpenPage>(Urls.DecisionLog);
        app.MapOpenPage<LogEntryOpenPage>($"{Urls.DecisionLog}/{{index}}");
        app.MapOpenPage<DecisionListOpenPage>(Urls.Decisions);
        app.MapOpenPage<GateReviewOpenPage>($"{Urls.Decisions}/{{id:guid}}");
        app.MapOpenPage<MatrixOpenPage>(Urls.DecisionMatrix);
        app.MapOpenPage<ReportListOpenPage>(Urls.Reports);
        app.MapOpenPage<ReportOpenPage>(Urls.Report("{quarter}"));
        app.MapOpenPage<ReportFigureOpenPage>(Urls.ReportFigure("{quarter}", "{slug}"));
        app.MapReportExports();
        app.MapDocuments();
        app.MapFailurePage();
        if (app.Environment.IsDevelopment())
        {
            app.MapOpenPage<StyleGuideOpenPage>(Urls.StyleGuide, cached: false);
        }
    }
}
