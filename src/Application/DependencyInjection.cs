using Connect.Application.Idempotency;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Pipeline;
using Connect.Application.Requests;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Application.Transfer;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Connect.Application;

public static class DependencyInjection
{
    // Outermost first.
    private static readonly Type[] QueryPipeline = [typeof(LogBehaviour<,>), typeof(ValidationBehaviour<,>)];
    private static readonly Type[] CommandPipeline =
    [
        .. QueryPipeline,
        typeof(InFlightBehaviour<,>),
        typeof(TransactionBehaviour<,>),
        typeof(IdempotencyBehaviour<,>),
        typeof(AuditBehaviour<,>),
    ];

    private static readonly Type[] AuditedQueryPipeline = [.. QueryPipeline, typeof(TransactionBehaviour<,>), typeof(AuditBehaviour<,>)];

    /// <summary>Adds every use case with its pipeline, and the tenant scope. The caller must add the ports.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<CurrentIdempotency>();
        services.AddScoped(provider =>
            new Dispatcher(provider.GetRequiredService<IMediator>(), provider.GetRequiredService<CurrentIdempotency>()));
        services.AddScoped<TenantScope>();
        services.AddScoped<ITenantScope>(provider => provider.GetRequiredService<TenantScope>());
        services.TryAddScoped<IRequestInfo, NoRequest>();
        services.AddScoped<TenantClock>();
        services.AddScoped<TransactionRunner>();
        services.AddScoped<BatchRunner>();
        services.AddScoped<LineImporter>();
        services.AddSingleton<InFlightKeys>();
        services.AddValidatorsFromAssembly(typeof(DependencyInjection).Assembly, ServiceLifetime.Singleton, includeInternalTypes: true);
        foreach (var handler in typeof(DependencyInjection).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            var handles = handler.GetInterfaces()
                .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IHandler<,>));
            foreach (var handled in handles)
                services.AddUseCase(handler, handled.GenericTypeArguments[0], handled.GenericTypeArguments[1]);
        }

        return services;
    }

    private static void AddUseCase(this IServiceCollection services, Type handler, Type useCase, Type body)
    {
        var outcome = typeof(Outcome<>).MakeGenericType(body);
        services.AddTransient(typeof(IRequestHandler<,>).MakeGenericType(useCase, outcome), handler);
        foreach (var behaviour in PipelineOf(useCase, body))
            services.AddTransient(typeof(IPipelineBehavior<,>).MakeGenericType(useCase, outcome), behaviour.MakeGenericType(useCase, body));
    }

    private static Type[] PipelineOf(Type useCase, Type body)
    {
        if (Is(typeof(ICommand<>)))
            return CommandPipeline;

        return Is(typeof(IAuditedQuery<>)) ? AuditedQueryPipeline : QueryPipeline;

        bool Is(Type kind) => kind.MakeGenericType(body).IsAssignableFrom(useCase);
    }
}
