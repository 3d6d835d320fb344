using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;
using Reporting.FunctionsHost;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Collects services, settings and middleware, and builds the host that runs the functions.</summary>
public class FunctionsApplicationBuilder : IFunctionsWorkerApplicationBuilder
{
    private readonly IReadOnlyCollection<Assembly> roots;
    private readonly WebApplicationBuilder web;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware = [];

    internal FunctionsApplicationBuilder(string[] args, IReadOnlyCollection<Assembly> roots)
    {
        this.roots = roots;
        web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        web.WebHost.UseKestrelCore();
        SettingFiles.AddTo(Configuration, AppContext.BaseDirectory, args);
        Services.AddRouting();
        HostLog.Configure(Logging, Configuration);
    }

    public ConfigurationManager Configuration => web.Configuration;

    public IHostEnvironment Environment => web.Environment;

    public ILoggingBuilder Logging => web.Logging;

    public IServiceCollection Services => web.Services;

    internal bool TakesRequests { get; set; }

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        this.middleware.Add(middleware);
        return this;
    }

    public IHost Build()
    {
        var settings = new HostSettings(Configuration);
        var functions = FunctionEntry.In(roots)
            .Where(function => settings.Functions is not { Length: > 0 } only || only.Contains(function.Name)).ToList();
        Services.AddSingleton(settings).AddSingleton<LocalHost>();
        Services.AddHostedService(services => services.GetRequiredService<LocalHost>());
        Services.Configure<HostOptions>(options =>
        {
            options.ServicesStopConcurrently = true;
            options.ShutdownTimeout = settings.StopGrace + TimeSpan.FromSeconds(5);
        });
        var app = web.Build();
        app.Urls.Add(settings.Url);
        var stopping = app.Lifetime.ApplicationStopping;
        var invoker = new Invoker(app.Services, middleware, settings.FunctionTimeout, stopping);
        app.Services.GetRequiredService<LocalHost>().Load(functions, invoker, TakesRequests ? app : null);
        return app;
    }
}

/// <summary>Lets HTTP functions take ASP.NET Core's request and return its results.</summary>
public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        builder.Services.AddMvcCore();
        builder.TakesRequests = true;
        return builder;
    }
}
