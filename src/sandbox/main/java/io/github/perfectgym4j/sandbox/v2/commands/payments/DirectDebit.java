package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.purses.BankAccount;
import io.github.perfectgym4j.sandbox.company.purses.Iban;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bank account to collect from.
 *
 * @param memberId whose it is
 * @param number number of the account
 * @param country country where the number begins with none; null if it does
 * @param bankCode code of the bank; null if the number says it
 * @param owner name and address
 * @param contractId contract that it is to pay; null for none
 * @param isDefault whether further contracts are to be paid with it
 * @param assigns whether it is to pay all active contracts
 */
record DirectDebit(
        long memberId,
        String number,
        String country,
        String bankCode,
        Owner owner,
        Long contractId,
        boolean isDefault,
        boolean assigns) {

    /** The contract says that there is a limit, but not which. */
    private static final int LONGEST_CITY = 100;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Name and address of an account's owner; each part may be null. */
    private record Owner(String name, String street, String postalCode, String city) {

        @Override
        public String toString() {
            return "Owner[]";
        }
    }

    /** Only valid after {@link Command#check()}. */
    static DirectDebit read(Command command) {
        return new DirectDebit(
                command.requiredLong("memberId"),
                command.requiredText("accountNumber"),
                command.optionalText("countryCode"),
                command.optionalText("bankCode"),
                new Owner(
                        command.optionalText("ownerName"),
                        command.optionalText("street"),
                        command.optionalText("postalCode"),
                        command.optionalText("city")),
                command.optionalLong("contractId"),
                command.optionalBoolean("setAsDefault"),
                Assignment.toAllActive(command));
    }

    /**
     * Stores the account.
     *
     * @return key of the payment source
     * @throws BusinessError with a code of the contract's set for this
     */
    long store(Company company) {
        return company.guard().<Long>alone(() -> {
            Checks.member(company, memberId, "UserDoesNotExist", "memberId");
            checkOwner();
            checkNumber();
            Contract contract = contract(company);
            if (company.purses().sources().of(memberId).stream().anyMatch(this::isSameAccount)) {
                throw new BusinessError("AccountAlreadyExists", "accountNumber");
            }
            BankAccount account = new BankAccount(number, owner.name(), owner.street(), place(), null);
            PaymentSource stored = company.purses().sources().add(memberId, account);
            if (isDefault) {
                company.purses().sources().prefer(stored);
            }
            if (contract != null) {
                company.contracts().payWith(contract.id(), stored.id());
            } else if (assigns) {
                Assignment.assign(company, stored);
            }
            return stored.id();
        });
    }

    private void checkOwner() {
        if (isBlank(owner.name())) {
            throw new BusinessError("EmptyPayerName", "ownerName");
        }
        if (isBlank(owner.street())) {
            throw new BusinessError("EmptyPayerStreet", "street");
        }
        if (isBlank(owner.postalCode())) {
            throw new BusinessError("EmptyPostalCode", "postalCode");
        }
        if (owner.city() != null && owner.city().length() > LONGEST_CITY) {
            throw new BusinessError("CityNameTooLong", "city");
        }
    }

    /** A part that was sent, and with nothing in it; parts that were not sent may be missing. */
    private static boolean isBlank(String text) {
        return text != null && text.isBlank();
    }

    private void checkNumber() {
        String bare = bare(number);
        if (bare.isEmpty()) {
            throw new BusinessError("EmptyAccountNumber", "accountNumber");
        }
        if (country == null && Character.isDigit(bare.charAt(0))) {
            throw new BusinessError("EmptyCountryCode", "countryCode");
        }
        if (country != null && !COUNTRIES.contains(country.toUpperCase(Locale.ROOT))) {
            throw new BusinessError("InvalidCountryCode", "countryCode");
        }
        if (!Iban.isValid(number, country)) {
            throw new BusinessError("WrongAccountNumber", "accountNumber");
        }
        if (bankCode != null && !bankCode.matches("[A-Za-z0-9]{6,11}")) {
            throw new BusinessError("InvalidBankCode", "bankCode");
        }
    }

    private Contract contract(Company company) {
        if (contractId == null) {
            return null;
        }
        if (assigns) {
            throw new BusinessError("ContractIdAndAssignToContractsModeCannotBeUsedTogether", "contractId");
        }
        Contract contract = company.contracts()
                .table()
                .find(contractId)
                .filter(found -> !found.isDeleted() && found.memberId() == memberId)
                .orElseThrow(() -> new BusinessError("ContractDoesNotExist", "contractId"));
        if (contract.status(company.contracts().now(memberId)) == Status.ENDED) {
            throw new BusinessError("DirectDebitNotAllowedForContract", "contractId");
        }
        return contract;
    }

    private boolean isSameAccount(PaymentSource source) {
        return !source.isCard() && bare(source.account().accountNumber()).equals(bare(number));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private String place() {
        return Stream.of(owner.city(), owner.postalCode())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    /** @return nothing personal */
    @Override
    public String toString() {
        return "DirectDebit[]";
    }
}
