"""The doorkeeper: what happens around a password, in the order that is safe and cheap.

Hashing takes a tenth of a second, so it happens between two short transactions and never inside
one: a rush of log-ins must not hold the write lock. The first transaction counts the attempt, the
second records how it ended; refusals are raised only after they were recorded and committed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from app.identity.passwords import PasswordHasher, weakness
from app.identity.problems import SecondFactorMissing, SessionOver
from app.identity.queries.accounts import Account
from app.identity.revocations import RevocationList
from app.identity.service import enrolment, passwords, sessions, sign_in
from app.identity.service.enrolment import Confirmation, Offer
from app.identity.service.sessions import ENDED, Admission, Browser
from app.identity.tokens import Claims, TokenKind
from app.platform.actor import Actor
from app.platform.db import Database, WriteSession
from app.platform.problems import Problem
from app.platform.secrets_box import SecretsBox

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doorkeeper:
    """Lets people in, keeps them in and sees them out."""

    database: Database
    hasher: PasswordHasher
    box: SecretsBox
    revocations: RevocationList
    demand_second_factor: bool = True

    def sign_in(self, actor: Actor, *, username: str, password: str, browser: Browser) -> Admission:
        """From a user name and a password to a session or the next step."""
        with self._write() as session:
            begun = sign_in.begin_sign_in(session, username=username, browser=browser)
        attempt = _or_raise(begun)
        right = self.hasher.matches(password, attempt.password_hash)
        with self._write() as session:
            outcome = sign_in.finish_sign_in(
                session,
                actor,
                attempt,
                password_right=right,
                browser=browser,
                demand_second_factor=self.demand_second_factor,
            )
        return _or_raise(outcome)

    def show_second_factor(
        self, actor: Actor, *, code: str | None, recovery_code: str | None, browser: Browser
    ) -> Admission:
        """From the second step to a session or the next step."""
        with self._write() as session:
            outcome = sign_in.show_second_factor(
                session,
                actor,
                code=code,
                recovery_code=recovery_code,
                box=self.box,
                browser=browser,
                demand_second_factor=self.demand_second_factor,
            )
        return _or_raise(outcome)

    def change_password(self, actor: Actor, *, current: str, new: str) -> None:
        """Change one's own password; all other sessions end."""
        account = self.reauthenticate(actor, password=current)
        made = self._new_hash(account, new)
        with self._write() as session:
            passwords.change_password(session, actor, account, password_hash=made, forced=False)

    def choose_first_password(
        self, actor: Actor, claims: Claims, *, current: str, new: str, browser: Browser
    ) -> Admission:
        """Replace the password that was handed out, and go on to a session or the next step."""
        account = self.reauthenticate(actor, password=current)
        if not account.must_change_password:
            raise SessionOver
        made = self._new_hash(account, new)
        with self._write() as session:
            changed = passwords.change_password(
                session, actor, account, password_hash=made, forced=True
            )
            return sign_in.admit(
                session,
                sessions.acting(actor, changed),
                changed,
                browser=browser,
                second_factor_shown=claims.second_factor,
                demand_second_factor=self.demand_second_factor,
            )

    def offer_second_factor(self, actor: Actor, claims: Claims, *, current: str | None) -> Offer:
        """A secret for an authenticator; inside a session only after the password once more."""
        if claims.kind is TokenKind.ACCESS:
            self.reauthenticate(actor, password=current or "")
        with self._write() as session:
            account = sign_in.active_account(session, actor)
            if claims.kind is TokenKind.ENROLMENT and account.enrolled:
                raise SessionOver
            return enrolment.offer_second_factor(session, actor, account, box=self.box)

    def confirm_second_factor(
        self, actor: Actor, claims: Claims, *, code: str, browser: Browser
    ) -> tuple[Confirmation, Admission | None]:
        """Put the second factor in force; an enrolment goes on to its session."""
        with self._write() as session:
            outcome = enrolment.confirm_second_factor(session, actor, code=code, box=self.box)
            admission = None
            if isinstance(outcome, Confirmation) and claims.kind is TokenKind.ENROLMENT:
                admission = sign_in.admit(
                    session,
                    sessions.acting(actor, outcome.account),
                    outcome.account,
                    browser=browser,
                    second_factor_shown=True,
                    demand_second_factor=self.demand_second_factor,
                )
        return _or_raise(outcome), admission

    def renew_recovery_codes(self, actor: Actor, *, current: str) -> list[str]:
        """New recovery codes after the password once more."""
        account = self.reauthenticate(actor, password=current)
        if not account.enrolled:
            raise SecondFactorMissing
        with self._write() as session:
            return enrolment.renew_recovery_codes(session, actor, account)

    def refresh(self, actor: Actor, *, token: str) -> Admission:
        """The next access token and the next refresh token."""
        with self._write() as session:
            outcome = sessions.refresh_session(session, actor, token=token)
        return _or_raise(outcome)

    def sign_out(self, actor: Actor, *, token: str | None) -> None:
        """End the session, here and everywhere."""
        with self._write() as session:
            sessions.sign_out(session, actor, token=token)

    def reauthenticate(self, actor: Actor, *, password: str) -> Account:
        """The actor's account, after the current password was proven."""
        with self._write() as session:
            begun = passwords.begin_reauthentication(session, actor)
        account = _or_raise(begun)
        right = self.hasher.matches(password, account.password_hash)
        with self._write() as session:
            refusal = passwords.finish_reauthentication(
                session, actor, account, password_right=right
            )
        if refusal is not None:
            raise refusal
        return account

    def _new_hash(self, account: Account, new: str) -> str:
        code = weakness(new, own_words=account.own_words)
        if code is None and self.hasher.matches(new, account.password_hash):
            code = "password.same"
        if code is not None:
            raise passwords.weak_password(code)
        return self.hasher.hash(new)

    @contextmanager
    def _write(self) -> Iterator[WriteSession]:
        """A transaction whose ended sessions this process refuses as soon as it is committed."""
        with self.database.write() as session:
            yield session
        self.revocations.add(session.info.get(ENDED, ()))


def _or_raise(outcome: T | Problem) -> T:
    if isinstance(outcome, Problem):
        raise outcome
    return outcome
