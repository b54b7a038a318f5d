package io.cloudroute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;

/// A test of rooms on a real PostgreSQL, as the roles that own nothing.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = DomainTest.Rooms.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public @interface DomainTest {

    @SpringBootApplication(scanBasePackages = "io.cloudroute")
    class Rooms {}
}
