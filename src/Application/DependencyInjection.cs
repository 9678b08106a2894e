using Connect.Application.Answers;
using Connect.Application.Idempotency;
using Connect.Application.Messaging;
using Connect.Application.Pipeline;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Application;

/// <summary>Registers the use cases.</summary>
public static class DependencyInjection
{
    /// <summary>Adds every operation with its pipeline; the ports are the caller's to add.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped(provider => new Dispatcher(provider.GetRequiredService<IMediator>()));
        services.AddScoped<ITenantClock, TenantClock>();
        services.AddScoped<TransactionRunner>();
        services.AddSingleton<InFlightKeys>();
        services.AddValidatorsFromAssembly(typeof(DependencyInjection).Assembly, includeInternalTypes: true);

        foreach (var handler in typeof(DependencyInjection).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            foreach (var handled in handler.GetInterfaces().Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IHandler<,>)))
                services.AddOperation(handler, handled);
        }

        return services;
    }

    private static void AddOperation(this IServiceCollection services, Type handler, Type handled)
    {
        var (operation, answer) = (handled.GenericTypeArguments[0], handled.GenericTypeArguments[1]);
        var isCommand = typeof(ICommand<>).MakeGenericType(answer).IsAssignableFrom(operation);

        services.AddTransient(handled, handler);
        services.AddTransient(
            typeof(IRequestHandler<,>).MakeGenericType(operation, typeof(Answer)),
            typeof(AnsweringHandler<,>).MakeGenericType(operation, answer));

        // Outermost first.
        foreach (var behaviour in isCommand ? CommandPipeline : QueryPipeline)
        {
            services.AddTransient(
                typeof(IPipelineBehavior<,>).MakeGenericType(operation, typeof(Answer)),
                behaviour.MakeGenericType(operation));
        }
    }

    private static readonly Type[] QueryPipeline = [typeof(LogBehaviour<>), typeof(ValidationBehaviour<>)];

    private static readonly Type[] CommandPipeline =
        [.. QueryPipeline, typeof(InFlightBehaviour<>), typeof(TransactionBehaviour<>), typeof(IdempotencyBehaviour<>), typeof(AuditBehaviour<>)];
}
