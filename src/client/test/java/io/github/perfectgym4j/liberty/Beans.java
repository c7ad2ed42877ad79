package io.github.perfectgym4j.liberty;

import io.github.perfectgym4j.internal.file.OtherFiles;
import io.github.perfectgym4j.internal.file.TenantFiles;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import io.github.perfectgym4j.v1.clubs.MemberClubsClient;
import io.github.perfectgym4j.v1.contracts.ContractsClient;
import io.github.perfectgym4j.v1.coupons.CouponsClient;
import io.github.perfectgym4j.v1.crm.CrmClient;
import io.github.perfectgym4j.v1.discounts.DiscountsClient;
import io.github.perfectgym4j.v1.documents.DocumentsClient;
import io.github.perfectgym4j.v1.geo.GeoClient;
import io.github.perfectgym4j.v1.instructors.InstructorsClient;
import io.github.perfectgym4j.v1.instructors.MemberInstructorsClient;
import io.github.perfectgym4j.v1.measurements.MeasurementsClient;
import io.github.perfectgym4j.v1.measurements.MemberMeasurementsClient;
import io.github.perfectgym4j.v1.memberships.MembershipsClient;
import io.github.perfectgym4j.v1.messages.MessagesClient;
import io.github.perfectgym4j.v1.paymentplans.PaymentPlansClient;
import io.github.perfectgym4j.v1.payments.PaymentsClient;
import io.github.perfectgym4j.v1.products.MemberProductsClient;
import io.github.perfectgym4j.v1.products.ProductsClient;
import io.github.perfectgym4j.v1.users.MemberUsersClient;
import io.github.perfectgym4j.v1.users.UsersClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Starts the library's beans anew, as a restart of the application would. */
public final class Beans {

    /** CDI finds them by their own type only. */
    private static final List<Class<?>> INTERFACES = List.of(
            OAuthClient.class,
            TenantFiles.class,
            OtherFiles.class,
            ClassesClient.class,
            MemberClassesClient.class,
            ClubsClient.class,
            MemberClubsClient.class,
            ContractsClient.class,
            CouponsClient.class,
            CrmClient.class,
            DiscountsClient.class,
            DocumentsClient.class,
            GeoClient.class,
            InstructorsClient.class,
            MemberInstructorsClient.class,
            MeasurementsClient.class,
            MemberMeasurementsClient.class,
            MembershipsClient.class,
            MessagesClient.class,
            PaymentPlansClient.class,
            PaymentsClient.class,
            MemberProductsClient.class,
            ProductsClient.class,
            MemberUsersClient.class,
            UsersClient.class,
            io.github.perfectgym4j.v2.classes.ClassBookingsClient.class,
            io.github.perfectgym4j.v2.classes.ClassRatingsClient.class,
            io.github.perfectgym4j.v2.classes.ClassStreamingClient.class,
            io.github.perfectgym4j.v2.members.MemberAuthClient.class,
            io.github.perfectgym4j.v2.wire.SetsClient.class);

    private static final Pattern OF_THE_LIBRARY =
            Pattern.compile("io\\.github\\.perfectgym4j\\.(client|internal|v1|v2)\\.");

    private Beans() {}

    /** Destroys them; the next call makes others, with the configuration as it is then. */
    public static void restart() {
        BeanManager manager = CDI.current().getBeanManager();
        AlterableContext context = (AlterableContext) manager.getContext(ApplicationScoped.class);
        Set<Bean<?>> beans = new HashSet<>(manager.getBeans(Object.class, Any.Literal.INSTANCE));
        beans.removeIf(
                bean -> !OF_THE_LIBRARY.matcher(bean.getBeanClass().getName()).lookingAt());
        for (Class<?> type : INTERFACES) {
            beans.addAll(manager.getBeans(type, RestClient.LITERAL));
        }
        beans.stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .forEach(context::destroy);
    }
}
