package io.github.perfectgym4j.sandbox.v2.commands.products;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosStation;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.shop.Checkout;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.shop.Sales;
import io.github.perfectgym4j.sandbox.company.shop.Shop;
import io.github.perfectgym4j.sandbox.company.warehouse.Warehouse;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Selling and settling debts at a till as version 2 sees it, with its codes. */
final class SaleRules {

    private final Company company;
    private final TillFields till;

    SaleRules(Company company, TillFields till) {
        this.company = company;
        this.till = till;
    }

    /**
     * Sells a product.
     *
     * @throws BusinessError with a code of the contract's set for selling
     */
    void sell(long productId, long quantity, Long discountId) {
        company.guard().alone(() -> {
            Club club = parties();
            Product product = product(productId, quantity);
            checkDiscount(discountId);
            LocalDateTime date = date(club);
            LocalDateTime due = due(club, date);
            Optional<PosStation> station = station();
            Warehouse warehouse = warehouse(station, product);
            int units = Math.toIntExact(quantity);
            if (!company.shop().sales().isInStock(warehouse, product, units)) {
                throw new BusinessError("NotEnoughGoods", "quantity");
            }
            BigDecimal total = product.price().multiply(BigDecimal.valueOf(quantity));
            Means means = pay(total, "InvalidPaymentType");
            return company.shop()
                    .sales()
                    .sell(new Sales.Sale(
                            till.memberId(),
                            till.clubId(),
                            product,
                            units,
                            total,
                            means,
                            company.pos().nextReceipt(),
                            warehouse,
                            date,
                            due));
        });
    }

    /**
     * Settles debts in full, all or none.
     *
     * @throws BusinessError with a code of the contract's set for settling
     */
    void settle(List<Long> debtIds) {
        company.guard().alone(() -> {
            Club club = parties();
            LocalDateTime date = date(club);
            if (till.isDebit()) {
                throw new BusinessError("InvalidPaymentType", "paymentType");
            }
            due(club, date);
            station();
            if (debtIds.isEmpty()) {
                throw new BusinessError("NoPendingUserPosTransaction", "cashlessDebitPosTransactionsIds");
            }
            if (new HashSet<>(debtIds).size() < debtIds.size()) {
                throw new BusinessError("InvalidUserPosTransactions", "cashlessDebitPosTransactionsIds");
            }
            List<Fee> debts = debtIds.stream().map(this::debt).toList();
            BigDecimal total = debts.stream().map(Fee::open).reduce(BigDecimal.ZERO, BigDecimal::add);
            Means means = pay(total, "InvalidPaymentMethod");
            List<Checkout.Part> parts = debts.stream()
                    .map(debt -> new Checkout.Part(debt.id(), debt.open()))
                    .toList();
            Checkout checkout = new Checkout(till.memberId(), till.clubId(), List.of(), List.of(), parts, total);
            company.checkouts().settle(checkout, means);
            return checkout;
        });
    }

    private Fee debt(long id) {
        Fee debt = company.contracts()
                .fees()
                .table()
                .find(id)
                .filter(fee ->
                        fee.memberId() == till.memberId() && company.pos().isDebt(id))
                .orElseThrow(() -> new BusinessError("InvalidUserPosTransaction", "cashlessDebitPosTransactionsIds"));
        if (!debt.isPending()) {
            throw new BusinessError("NoPendingUserPosTransaction", "cashlessDebitPosTransactionsIds");
        }
        return debt;
    }

    private Club parties() {
        if (company.members()
                .find(till.memberId())
                .filter(member -> !member.isDeleted())
                .isEmpty()) {
            throw new BusinessError("InvalidUser", "memberId");
        }
        return company.clubs()
                .find(till.clubId())
                .filter(club -> !club.isDeleted())
                .orElseThrow(() -> new BusinessError("InvalidClub", "clubId"));
    }

    private Product product(long productId, long quantity) {
        Product product = company.shop()
                .table()
                .find(productId)
                .orElseThrow(() -> new BusinessError("InvalidProduct", "productId"));
        if (product.isDeleted()) {
            throw new BusinessError("ProductIsArchived", "productId");
        }
        if (!product.shelf().clubIds().contains(till.clubId())) {
            throw new BusinessError("InvalidProduct", "productId");
        }
        if (quantity < 1 || quantity > Shop.MOST) {
            throw new BusinessError("InvalidQuantity", "quantity");
        }
        boolean isOnce = product.details().isOnce();
        if (isOnce && (quantity > 1 || company.shop().holdings().hasEverHad(till.memberId(), productId))) {
            throw new BusinessError("ProductLimitationForSingleSale", "productId");
        }
        return product;
    }

    /** The company has discounts for contracts only. */
    private void checkDiscount(Long discountId) {
        if (discountId != null) {
            boolean isOfContracts =
                    company.offers().discounts().stream().anyMatch(discount -> discount.id() == discountId);
            throw new BusinessError(isOfContracts ? "IncorrectProductForDiscount" : "InvalidDiscount", "discountId");
        }
    }

    private LocalDateTime date(Club club) {
        LocalDateTime now = company.time().now(club).truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime date = till.date() == null ? now : till.date().in(club.zone());
        if (date.isAfter(now)) {
            throw new BusinessError("InvalidPurchaseDate", "posPurchaseTransactionDate");
        }
        return date;
    }

    private LocalDateTime due(Club club, LocalDateTime date) {
        if (till.due() == null) {
            return date;
        }
        LocalDateTime due = till.due().in(club.zone());
        LocalDateTime today = company.time().now(club).toLocalDate().atStartOfDay();
        if (!till.isDebit() || due.isBefore(today)) {
            throw new BusinessError("InvalidDueDate", "dueDate");
        }
        return due;
    }

    private Optional<PosStation> station() {
        if (till.station() == null) {
            if (till.isFiscal()) {
                throw new BusinessError("InvalidPosStation", "posStationName");
            }
            return Optional.empty();
        }
        return Optional.of(PosStation.ALL.stream()
                .filter(station -> station.name().equals(till.station()) && station.clubId() == till.clubId())
                .findFirst()
                .orElseThrow(() -> new BusinessError("InvalidPosStation", "posStationName")));
    }

    private Warehouse warehouse(Optional<PosStation> station, Product product) {
        Optional<Warehouse> warehouse = station.isPresent()
                ? station.map(PosStation::warehouseId).flatMap(Warehouse::find)
                : Warehouse.ofClub(till.clubId());
        if (product.isGood() && warehouse.isEmpty()) {
            throw new BusinessError("InvalidWarehouse");
        }
        return warehouse.orElse(null);
    }

    private Means pay(BigDecimal total, String refusal) {
        if (till.isPrepaid()) {
            if (company.purses().balance(till.memberId()).compareTo(total) < 0) {
                throw new BusinessError(refusal, "paymentType");
            }
            company.purses().add(till.memberId(), total.negate(), Subject.TOTAL_AMOUNT);
        }
        return Means.of(till.paymentType());
    }
}
