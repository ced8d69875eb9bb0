// MudBlazor has an Icons too; ours is meant where the word has no prefix.
global using Icons = Behovsstyring.Web.Components.Drawing.Icons;
