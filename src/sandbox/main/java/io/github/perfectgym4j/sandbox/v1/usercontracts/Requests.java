package io.github.perfectgym4j.sandbox.v1.usercontracts;

import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.purses.BankAccount;
import io.github.perfectgym4j.sandbox.company.purses.Iban;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.wire.Ids;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import io.github.perfectgym4j.sandbox.wire.Sensible;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the contract's types AssignContractRequest and DirectDebitRequest, alone or inside others. */
final class Requests {

    private Requests() {}

    /** Only valid after {@link Parameters#check()}. */
    static Contracts.Wanted contract(Parameters parameters) {
        long planId = parameters.requiredLong("paymentPlanId");
        LocalDateTime start = Sensible.time(parameters, "startDate", "StartDateIsRequired");
        LocalDateTime signed = Sensible.time(parameters, "signDate", "SignDateIsRequired");
        List<Long> discounts = parameters.optional("discountIds", Ids::parse);
        return new Contracts.Wanted(planId, start, signed, Objects.requireNonNullElse(discounts, List.of()));
    }

    static List<Contracts.Wanted> additionalContracts(Parameters parameters) {
        String text = parameters.optionalText("additionalContracts");
        List<Contracts.Wanted> all = new ArrayList<>();
        if (text != null) {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                for (JsonObject object : reader.readArray().getValuesAs(JsonObject.class)) {
                    Parameters inner = new Parameters(object);
                    Contracts.Wanted wanted = contract(inner);
                    inner.check();
                    all.add(wanted);
                }
            } catch (JsonException | ClassCastException noObjects) {
                throw new Refused("InvalidPropertyValue", "additionalContracts");
            }
        }
        return all;
    }

    static BankAccount bankAccount(Parameters parameters) {
        String number = parameters.optionalText("accountNumber");
        if (number == null || !Iban.isValid(number, parameters.optionalText("countrySymbol"))) {
            throw new Refused("InvalidIBAN");
        }
        return new BankAccount(
                number,
                parameters.optionalText("ownerName"),
                parameters.optionalText("street"),
                parameters.optionalText("cityAndPostalCode"),
                null);
    }

    /** Null if there is none. */
    static BankAccount directDebit(Parameters parameters) {
        String text = parameters.optionalText("directDebit");
        if (text == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return bankAccount(new Parameters(reader.readObject()));
        } catch (JsonException noObject) {
            throw new Refused("InvalidPropertyValue", "directDebit");
        }
    }
}
