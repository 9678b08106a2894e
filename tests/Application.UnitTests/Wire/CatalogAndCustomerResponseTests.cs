using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.UnitTests.Catalog;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Shared;

namespace Connect.Application.UnitTests.Wire;

public class CatalogAndCustomerResponseTests
{
    private static readonly DateTimeOffset Created = Clock.Utc("2026-01-15 09:00"), Updated = Clock.Utc("2026-02-15 09:00");

    private const string FullOffering = """
        {
          "productOfferingId": "data-20gb",
          "name": "Data 20 GB",
          "type": "ADDON",
          "status": "ARCHIVED",
          "price": {
            "currency": "EUR",
            "priceType": "RECURRING",
            "netPrice": 12.50,
            "discount": 2.5,
            "boundMonths": 24,
            "billingCycle": {
              "period": "MONTHLY",
              "interval": 3
            }
          },
          "group": {
            "productOfferingGroupId": "data",
            "name": "Data",
            "category": "DATA",
            "description": "For all",
            "internalDescription": "For staff"
          },
          "addonCategories": [
            "SUBSCRIPTION_CELL",
            "SUBSCRIPTION_FIBER"
          ],
          "cancelSchedule": "END_OF_BILLING_PERIOD",
          "changeSchedule": "BEGINNING_OF_NEXT_MONTH",
          "description": "Much data",
          "metadata": {"erp":7},
          "createdAt": "2026-01-15T09:00:00.000Z",
          "updatedAt": "2026-02-15T09:00:00.000Z"
        }
        """;

    private const string FullCustomer = """
        {
          "customerId": "00000000-0000-7000-8000-000000000003",
          "referenceId": "crm-1",
          "name": "Åkes Öl AB",
          "type": "BUSINESS",
          "email": "info@acme.example",
          "address": {
            "street1": "Storgatan 1",
            "city": "Stockholm",
            "zip": "111 22",
            "country": "SE",
            "street2": "2 tr",
            "state": "AB",
            "region": "Svealand",
            "attention": "Växeln"
          },
          "metadata": {"erp":7},
          "createdAt": "2026-01-15T09:00:00.000Z",
          "updatedAt": "2026-01-15T09:00:00.000Z"
        }
        """;

    [Test]
    public void ProductOfferingResponse_WithAllMembers_IsWrittenAsExpected()
    {
        var offering = ProductOffering.Create(ASubscription.Tenant, "data-20gb", AnInput.Least.ToTerms(), Created);
        offering.Replace(AnInput.Full.ToTerms(), Updated);

        Assert.That(WireText.Of(ProductOfferingResponse.Of(offering)), Is.EqualTo(FullOffering));
    }

    [Test]
    public void CustomerResponse_WithAllMembers_IsWrittenAsExpected()
    {
        var address = new Address("Storgatan 1", "Stockholm", "111 22", "SE", "2 tr", "AB", "Svealand", "Växeln");
        var details = new CustomerDetails(
            "Åkes Öl AB", CustomerType.Business, "info@acme.example", address, "crm-1", new("""{"erp":7}"""));

        var customer = Customer.Create(ASubscription.Tenant, AnId.Of(3), details, Created);

        Assert.That(WireText.Of(CustomerResponse.Of(customer)), Is.EqualTo(FullCustomer));
    }
}
