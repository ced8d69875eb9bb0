// MudBlazor has an Icons too; ours is meant wherever the word stands alone.
global using Icons = Behovsstyring.Web.Components.Drawing.Icons;
