using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to a service; the sentences are in ServiceTexts.
[assembly: TrailMark("service.described", Icons.Clip)]
[assembly: TrailMark("service.got-product-owner", Icons.People)]
[assembly: TrailMark("service.entered", Icons.Service, Tone.Active)]
[assembly: TrailMark("service.lifecycle-moved", Icons.Service)]
