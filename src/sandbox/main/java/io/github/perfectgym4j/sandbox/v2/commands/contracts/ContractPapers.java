package io.github.perfectgym4j.sandbox.v2.commands.contracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What is done with a contract that there is: signing, choosing what it is paid with, deleting. */
final class ContractPapers {

    private final Company company;

    ContractPapers(Company company) {
        this.company = company;
    }

    private Optional<Contract> find(long contractId) {
        return company.contracts().table().find(contractId);
    }

    /**
     * Signs a contract.
     *
     * @param contractId contract
     * @param signature picture in Base64
     * @return key of the document
     * @throws BusinessError with a code of SignContractDocument
     */
    long sign(long contractId, String signature) {
        return company.guard().alone(() -> {
            Contract contract = find(contractId)
                    .filter(known -> !known.isDeleted())
                    .orElseThrow(() -> new BusinessError("ContractWasNotFound", "contractId"));
            company.members()
                    .find(contract.memberId())
                    .filter(member -> !member.isDeleted())
                    .orElseThrow(() -> new BusinessError("UserWasNotFound"));
            if (!isBase64(signature)) {
                throw new BusinessError("SignatureIsNotValidBase64String", "signature");
            }
            return company.contracts().sign(contractId).fileId();
        });
    }

    private static boolean isBase64(String signature) {
        try {
            return Base64.getDecoder().decode(signature).length > 0;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** @return the address of a signed document, the same as in version 1 */
    static String url(UriInfo uri, long fileId) {
        return uri.getBaseUri().resolve("Api/Files/Files?fileId=" + fileId).toString();
    }

    /**
     * Chooses what contracts are paid with.
     *
     * @param sourceId card or bank account
     * @param contractIds contracts
     * @throws BusinessError with a code of AssignPaymentSource
     */
    void payWith(long sourceId, List<Long> contractIds) {
        company.guard().alone(() -> {
            PaymentSource source = company.purses()
                    .sources()
                    .table()
                    .find(sourceId)
                    .orElseThrow(() -> new BusinessError("UserPaymentSourceNotFound", "memberPaymentSourceId"));
            if (source.isDeleted()) {
                throw new BusinessError("UserPaymentSourceIsDeleted", "memberPaymentSourceId");
            }
            contractIds.forEach(id -> check(source, find(id).filter(known -> !known.isDeleted())));
            contractIds.forEach(id -> company.contracts().payWith(id, sourceId));
            return source;
        });
    }

    /** There is no code for a contract that there is not: it is nobody's, and so another member's. */
    private void check(PaymentSource source, Optional<Contract> contract) {
        if (contract.filter(known -> known.memberId() == source.memberId()).isEmpty()) {
            throw new BusinessError("NoPermissionToAssingPaymentSourceToOtherMember", "contractsIds");
        }
        Plan plan =
                company.offers().plans().find(contract.get().offer().planId()).orElseThrow();
        if (!source.isCard() && !plan.isForDirectDebit()) {
            throw new BusinessError("PaymentSourceNotAllowedForPaymentPlan", "memberPaymentSourceId");
        }
    }

    /**
     * Deletes a contract.
     *
     * @param contractId contract
     * @throws BusinessError with a code of Delete
     */
    void delete(long contractId) {
        company.guard().alone(() -> {
            Contract contract =
                    find(contractId).orElseThrow(() -> new BusinessError("ContractDoesNotExist", "contractId"));
            if (contract.isDeleted()) {
                throw new BusinessError("ContractIsDeleted", "contractId");
            }
            if (contract.sale().mainContractId() != null) {
                throw new BusinessError("CannotDeleteSynchronizedContracts", "contractId");
            }
            if (company.contracts().of(contract.memberId()).stream()
                    .anyMatch(other -> other.sale().mainContractId() != null
                            && other.sale().mainContractId() == contractId)) {
                throw new BusinessError("IsBaseForOtherContract", "contractId");
            }
            if (company.contracts()
                    .fees()
                    .payments()
                    .all()
                    .anyMatch(payment ->
                            payment.fee().contractId() != null && payment.fee().contractId() == contractId)) {
                throw new BusinessError("ContractHasTransactions", "contractId");
            }
            if (hasEnrollment(contract)) {
                throw new BusinessError("ActiveUserGroupEnrollment", "contractId");
            }
            company.contracts().delete(contract.memberId(), contractId);
            return contract;
        });
    }

    private boolean hasEnrollment(Contract contract) {
        LocalDate today = company.contracts().now(contract.memberId()).toLocalDate();
        return company.courses()
                .enrollments()
                .all()
                .anyMatch(one -> one.contractId() != null
                        && one.contractId() == contract.id()
                        && !one.end().isBefore(today));
    }
}
