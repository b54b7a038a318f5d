package io.cloudroute.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.cloudroute.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SpringBootTest(
        classes = Application.class,
        properties = {"cloudroute.demo.load=false", "cloudroute.job.enabled=false"})
@ExtendWith(OutputCaptureExtension.class)
class WelcomeTest {

    @Autowired
    Welcome welcome;

    @Test
    void the_first_administrators_link_is_printed_and_not_logged(CapturedOutput output) {
        var logged = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        logged.start();
        root.addAppender(logged);
        try {
            welcome.welcome();
        } finally {
            root.detachAppender(logged);
        }
        assertThat(output.getOut()).containsPattern("http://localhost:\\d+/join/crj_");
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains("/join/"));
    }
}
