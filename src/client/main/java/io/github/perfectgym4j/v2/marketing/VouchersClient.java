package io.github.perfectgym4j.v2.marketing;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The command of vouchers.
 *
 * <pre>{@code
 * @Inject @RestClient VouchersClient vouchers;
 *
 * VoucherValidation voucher = vouchers.validateVoucherCode("SUMMER", null, null, clubId, VoucherType.FOR_NEW_MEMBER, null);
 * if (Boolean.TRUE.equals(voucher.isValid())) { … }
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface VouchersClient extends ApiInterface {

    /**
     * Checks whether a voucher can be used. Nothing is used up (contract: {@code GET Marketing/ValidateVoucherCode}).
     *
     * @param voucherCode code on the voucher
     * @param memberId key of the member who wants to use it, or null for a new one
     * @param productQuantity how much is to be bought, for {@link VoucherType#FOR_PRODUCT_DISCOUNT}; otherwise null
     * @param clubId key of the club
     * @param voucherType what it is to be used for
     * @param paymentPlanId key of the payment plan, for {@link VoucherType#FOR_CONTRACT_DISCOUNT}; otherwise null
     * @return the voucher, or what is wrong with it: that is no failure of the call
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ValidateVoucherCodeError}
     */
    @GET
    @Path("Marketing/ValidateVoucherCode")
    @Required({"request.voucherCode", "request.voucherType"})
    @RefusedFor(ValidateVoucherCodeError.class)
    VoucherValidation validateVoucherCode(
            @QueryParam("request.voucherCode") String voucherCode,
            @QueryParam("request.memberId") Long memberId,
            @QueryParam("request.productQuantity") BigDecimal productQuantity,
            @QueryParam("request.clubId") long clubId,
            @QueryParam("request.voucherType") VoucherType voucherType,
            @QueryParam("request.paymentPlanId") Long paymentPlanId);
}
