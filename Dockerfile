# Web as it runs in production: the published program, an ordinary user, nothing else. Migrate first: the same image with --migrate.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Behovsstyring.Web -c Release -o /app

# The default image carries ICU and time zones, which sorting and deadlines need.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
ENTRYPOINT ["dotnet", "Behovsstyring.Web.dll"]
