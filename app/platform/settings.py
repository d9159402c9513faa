"""Settings by environment: every one documented, a wrong one stops the start and is named.

Names are the fields below in capitals with the prefix ``TONGXING_``; a value may come from a file
whose path is given as ``TONGXING_<NAME>_FILE`` (secrets of containers).
"""

import os
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "TONGXING_"


class SettingsError(Exception):
    """The configuration does not hold; the message names the settings and why."""


class Settings(BaseSettings):
    """Everything that may differ between installations."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, extra="ignore", frozen=True, str_max_length=4096
    )

    profile: Literal["development", "demonstration", "production", "test"] = Field(
        "development",
        description="What this installation is for; production hides /docs and demands secrets.",
    )
    data_dir: Path = Field(
        Path("var"), description="Folder of the embedded database, uploads and the audit anchor."
    )
    database_url: str = Field(
        "",
        description=(
            "Database: empty for SQLite in the data folder, or"
            " postgresql://user:password@host/name."
        ),
    )
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8000, ge=1, le=65535, description="Port to listen on.")
    public_url: str = Field(
        "", description="Address users type, for links; empty means what the request says."
    )
    token_secret: SecretStr = Field(
        SecretStr(""),
        description=(
            "Secret that signs access tokens, at least 32 bytes; empty: made at first start"
            " and kept in the data folder (not in production)."
        ),
    )
    field_secret: SecretStr = Field(
        SecretStr(""),
        description=(
            "Secret that encrypts personal fields and makes pseudonyms, at least 32 bytes;"
            " empty: made at first start and kept in the data folder (not in production)."
        ),
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="Least level of log lines."
    )
    worker_in_process: bool = Field(
        True, description="Run the background worker inside the server process."
    )
    storage_url: str = Field(
        "",
        pattern=r"^$|^file:[^?#]+$|^s3://[^/]+(/.*)?$|^memory:$",
        description=(
            "Where files are kept: empty for the data folder, file:FOLDER, or s3://BUCKET/PREFIX."
        ),
    )
    storage_endpoint: str = Field(
        "", description="Address of S3-compatible storage; empty for AWS itself."
    )
    storage_region: str = Field("us-east-1", description="Region of the S3 bucket.")
    storage_access_key: str = Field("", description="Access key of the S3 bucket.")
    storage_secret_key: SecretStr = Field(
        SecretStr(""), description="Secret key of the S3 bucket."
    )
    photo_megabytes: int = Field(15, ge=1, le=60, description="Largest photo, in MB.")
    pdf_megabytes: int = Field(20, ge=1, le=60, description="Largest PDF document, in MB.")
    audio_megabytes: int = Field(50, ge=1, le=60, description="Largest sound recording, in MB.")
    clamd_address: str = Field(
        "",
        pattern=r"^$|^.+:\d{1,5}$",
        description="HOST:PORT of a clamd virus scanner; empty: files are kept as unscanned.",
    )

    @model_validator(mode="before")
    @classmethod
    def _read_files(cls, values: Any) -> Any:
        for name in cls.model_fields:
            path = os.environ.get(f"{PREFIX}{name.upper()}_FILE")
            if path and isinstance(values, dict) and not values.get(name):
                values[name] = Path(path).read_text(encoding="utf-8").strip()
        return values

    @model_validator(mode="after")
    def _secrets_hold(self) -> Self:
        for name in ("token_secret", "field_secret"):
            secret = getattr(self, name).get_secret_value()
            if secret and len(secret.encode()) < 32:  # noqa: PLR2004 - 256 bit, RFC 7518 3.2
                raise ValueError(f"{PREFIX}{name.upper()} must have at least 32 bytes")
            if not secret and self.profile == "production":
                raise ValueError(f"{PREFIX}{name.upper()} must be set in production")
        return self

    @property
    def effective_database_url(self) -> str:
        """The database's URL with the default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir / 'tongxing.sqlite3'}"


def load_settings(**overrides: Any) -> Settings:
    """Settings from the environment.

    Raises:
        SettingsError: with one line for each wrong value, naming its variable.
    """
    try:
        return Settings(**overrides)
    except ValidationError as error:
        lines = []
        for item in error.errors(include_input=False, include_url=False):
            name = PREFIX + "_".join(str(part) for part in item["loc"]).upper()
            lines.append(f"{name}: {item['msg']}" if item["loc"] else str(item["msg"]))
        raise SettingsError("\n".join(lines)) from None
    except OSError as error:
        raise SettingsError(f"{error.filename}: {error.strerror}") from None
